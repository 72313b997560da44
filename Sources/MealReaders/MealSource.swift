import FoodModel

/// The text of a meal file and the name it is reported under.
struct MealSource {
    let file: String
    let text: String

    /// The lines without their ends, in order; a blank line is an empty one.
    var lines: [Substring] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    /// The file's name without its folders and its extension.
    var stem: String {
        let name = file.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
        return String(name[..<dot])
    }

    /// Whether the file's name ends in one of `extensions`.
    func isNamed(_ extensions: String...) -> Bool {
        let name = file.lowercased()
        return extensions.contains { name.hasSuffix(".\($0)") }
    }

    func location(line: Int? = nil, column: Int? = nil) -> SourceLocation {
        SourceLocation(file: file, line: line, column: column)
    }

    func error(_ message: String, line: Int? = nil, column: Int? = nil) -> InputError {
        InputError(.badData, at: location(line: line, column: column), message)
    }

    func noFood(_ advice: String) -> InputError {
        InputError(.noFood, at: location(), "no food is written here; \(advice)")
    }
}
