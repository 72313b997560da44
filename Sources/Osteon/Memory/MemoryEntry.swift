public import FoodModel
import MealResolver

/// A line that is added to a memory file.
public enum MemoryEntry: Equatable, Sendable {
    /// What the person calls a food.
    case name(String, of: FoodListing)
    /// What one of a measure weighs: "1 cup of my granola", in grams.
    case weight(of: String, grams: Double)

    /// What it tells of, as the file writes it.
    var subject: String {
        switch self {
        case .name(let name, _): Self.plain(name)
        case .weight(let measure, _): Self.plain(measure)
        }
    }

    /// Without a line feed.
    var line: String {
        switch self {
        case .name(_, let food): "\(subject) = \(food.id)  # \(Self.plain(food.name))"
        case .weight(_, let grams): "\(subject) = \(Self.short(grams)) g"
        }
    }

    /// With two decimals at most.
    private static func short(_ grams: Double) -> String {
        let hundredths = (grams * 100).rounded() / 100
        let isWhole = hundredths == hundredths.rounded() && hundredths.magnitude < 1e15
        return isWhole ? "\(Int(hundredths))" : "\(hundredths)"
    }

    /// `text` without the signs of the file, which name nothing.
    private static func plain(_ text: String) -> String {
        text.map { "=#".contains($0) || $0.isNewline ? " " : $0 }
            .split(separator: " ").map { String($0) }.joined(separator: " ")
    }
}
