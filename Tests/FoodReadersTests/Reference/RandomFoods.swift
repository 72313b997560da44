import TestSupport
import FoodModel

/// Foods with random ids, texts, portions and figures; some figures missing.
enum RandomFoods {
    static func record(_ index: Int, using random: inout SplitMix64) -> FoodRecord {
        var composition = Composition()
        for nutrient in Nutrient.allCases where Bool.random(using: &random) {
            composition[nutrient] = figure(using: &random)
        }
        let portions = (0..<Int.random(in: 0...4, using: &random)).map { _ in
            Portion(
                amount: Double(Int.random(in: 1...16, using: &random)) / 8,
                unit: text(using: &random),
                modifier: text(using: &random),
                grams: Double.random(in: 0.1...900, using: &random)
            )
        }
        return FoodRecord(
            id: FoodID(source: "fdc", code: "\(index)"),
            otherIDs: (0..<Int.random(in: 0...2, using: &random)).map {
                FoodID(source: "ndb", code: "0\(index)-\($0)")
            },
            name: text(using: &random),
            foodClass: Bool.random(using: &random) ? FoodClass.Key(rawValue: "hard-cheese") : nil,
            composition: composition,
            portions: portions,
            edition: Bool.random(using: &random) ? "usda-sr28" : "usda-fndds",
            location: SourceLocation(file: "source", line: index)
        )
    }

    private static func figure(using random: inout SplitMix64) -> Figure {
        let ends = (0..<3).map { _ in Double.random(in: 0...100, using: &random) }.sorted()
        let estimate =
            Bool.random(using: &random)
            ? Estimate((ends[0] * 100).rounded() / 100)
            : Estimate(low: ends[0], point: ends[1], high: ends[2])
        let details = ["", "A", "BFZN", "1;2|3\t4\\\n5\r6"]
        return Figure(
            estimate,
            FigureKind.allCases.randomElement(using: &random) ?? .measured,
            Provenance(
                edition: Bool.random(using: &random) ? "usda-sr28" : "usda-sr26",
                detail: details.randomElement(using: &random) ?? ""
            )
        )
    }

    private static func text(using random: inout SplitMix64) -> String {
        let letters = Array("abc ,\"/'|;\\\t\n\réµ½🥛")
        return String(
            (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in
                letters.randomElement(using: &random)
            }
        )
    }
}
