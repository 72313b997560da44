import BoneScore
import FoodModel
import Foundation

/// The reference values of the score's design, as its JSON states them.
struct Golden: Decodable {
    let rules: Rules
    let inputs: Inputs
    let expected: Expected

    static let shared: Golden = {
        guard let url = Bundle.module.url(forResource: "Fixtures/golden", withExtension: "json"),
            let data = try? Data(contentsOf: url)
        else { preconditionFailure("Fixtures/golden.json is missing") }
        do {
            return try JSONDecoder().decode(Golden.self, from: data)
        } catch {
            preconditionFailure("Fixtures/golden.json: \(error)")
        }
    }()

    /// The tolerance of every comparison that states no other.
    static let tolerance = shared.rules.tolerance

    struct Inputs: Decodable {
        let M1: GoldenIntake
        let M2: GoldenIntake
        let M3: GoldenIntake
        let recipeTotal: GoldenIntake
        let plain: GoldenIntake
        let yogurt150g: GoldenIntake
        let codLiverOil: GoldenIntake
        let supplements: [String: GoldenIntake]
        let classD: ClassFigures

        enum CodingKeys: String, CodingKey {
            case M1, M2, M3, recipeTotal, plain, yogurt150g, supplements, classD
            case codLiverOil = "codLiverOil13.6g"
        }
    }

    /// Vitamin D of the fish whose figure is missing, per 100 g.
    struct ClassFigures: Decodable {
        let p1: Double
        let median: Double
        let p99: Double
        let grams: Double
    }

    /// The sittings that "M1+M2+M3", "plain, M2, M3" or "recipeTotal/4" names.
    func sittings(_ name: String) -> [Intake] {
        name.split { "+, ".contains($0) }.map { part in
            let pieces = part.split(separator: "/")
            let intake: GoldenIntake =
                switch pieces[0] {
                case "M1": inputs.M1
                case "M2": inputs.M2
                case "M3": inputs.M3
                case "recipeTotal": inputs.recipeTotal
                case "plain": inputs.plain
                case "yogurt150g": inputs.yogurt150g
                default: preconditionFailure("no golden intake is called \(part)")
                }
            let divisor = pieces.count > 1 ? Double(pieces[1]) : 1
            guard let divisor else { preconditionFailure("\(part) has no number after the slash") }
            return intake.intake(named: String(part), scaledBy: 1 / divisor)
        }
    }
}

/// "1/3" or a number.
struct GoldenShare: Decodable {
    let value: Double

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Double.self) {
            value = number
            return
        }
        let parts = try container.decode(String.self).split(separator: "/").compactMap {
            Double($0)
        }
        guard parts.count == 2 else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a share")
        }
        value = parts[0] / parts[1]
    }
}
