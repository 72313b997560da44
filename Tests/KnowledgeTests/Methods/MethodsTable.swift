import FoodModel

/// A table of METHODS.md, in Markdown.
struct MethodsTable {
    private var lines: [String]

    init(_ columns: String...) {
        lines = [Self.row(columns), Self.row(columns.map { _ in "---" })]
    }

    mutating func add(_ cells: String...) { lines.append(Self.row(cells)) }

    /// The rows, each with a line feed.
    var text: String { lines.map { $0 + "\n" }.joined() }

    private static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

    /// A number without a fraction of nothing: "1200", "0.0964".
    static func number(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String(value)
    }

    /// A range as "0.8 (0.5–1.2)", or one number where it is exact.
    static func range(_ value: Estimate) -> String {
        guard !value.isExact else { return number(value.point) }
        return "\(number(value.point)) (\(number(value.low))–\(number(value.high)))"
    }

    /// A publication with how far the figure was checked against it: "Heaney 1990, … [V]".
    static func source(_ citation: Citation) -> String {
        let reference = citation.reference.replacing("|", with: "/")
        return "\(reference) [\(citation.confidence.rawValue)]"
    }

    /// "longChainPart" as "long chain part".
    static func words(_ name: String) -> String {
        var words = ""
        for letter in name {
            if letter.isUppercase { words += " " }
            words += letter.lowercased()
        }
        return words
    }
}
