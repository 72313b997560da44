public import FoodModel
import Knowledge
import MealReaders

/// Whether profiles can be used, and what they come to.
public struct ProfileCheck {
    private var lines: [String] = []
    /// What is wrong, in the order of the files.
    public private(set) var faults: [InputError] = []

    /// Checks the person's profile in `bytes`, which `file` holds.
    public mutating func check(_ bytes: [UInt8], file: String) throws {
        do {
            let request = try MealReader.profile(bytes: bytes, file: file)
            let chosen = try Knowledge.profiles().chosen(for: request)
            lines.append("\(file): \(chosen.profile.name), \(chosen.family.title)")
        } catch let error as InputError {
            faults.append(error)
        }
    }

    /// Checks every profile that ships: each figure must have its source.
    public mutating func checkShipped() throws {
        let book: ProfileBook
        do {
            book = try Knowledge.profiles()
        } catch let error as InputError {
            faults.append(error)
            return
        }
        for family in book.families {
            do {
                let sheet = try book.sheet(of: family)
                lines.append("\(family.key): " + Self.summary(of: sheet.citations))
            } catch let error as InputError {
                faults.append(error)
            }
        }
    }

    /// "21 figures: 12 V, 3 V*, 4 R, 2 M1".
    private static func summary(of citations: [Citation]) -> String {
        let counts = Confidence.allCases.compactMap { confidence in
            let count = citations.count { $0.confidence == confidence }
            return count == 0 ? nil : "\(count) \(confidence.rawValue)"
        }
        return "\(citations.count) figures, all with a source: \(counts.joined(separator: ", "))"
    }

    /// The text, with a line feed at its end; empty where nothing could be used.
    public func text(style: TextStyle) -> String {
        style.plain(lines.map { "\(style.hasUnicode ? "✓" : "+") \($0)\n" }.joined())
    }

    public init() {}
}
