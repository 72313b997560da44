public import FoodModel
public import MealResolver

/// One line of a text with what it became.
public struct ResolvedTextLine: Sendable {
    public enum Content: Sendable {
        case blank
        /// "For the dressing:".
        case heading
        /// The foods that the line names, first the one its amount is of.
        case foods([ResolvedLine])
    }

    /// As written, without its line end.
    public let text: String
    public let location: SourceLocation
    public let content: Content
}

extension ResolvePipeline {
    /// Every line of `bytes`, in order; headings and blank lines are lines too.
    ///
    /// - Parameters:
    ///   - bytes: Plain text in UTF-8, one ingredient a line.
    ///   - file: The path as the person gave it.
    ///   - body: Called with one line after the other.
    /// - Throws: `InputError` where the text cannot be read; what `body` throws.
    public mutating func resolve(
        _ bytes: [UInt8],
        file: String,
        _ body: (ResolvedTextLine) throws -> Void
    ) throws {
        let text = try LineText(bytes, file: file)
        for (index, line) in text.lines.enumerated() {
            let location = SourceLocation(file: file, line: index + 1)
            try body(
                ResolvedTextLine(
                    text: line,
                    location: location,
                    content: try content(of: line, at: location)
                )
            )
        }
    }

    private mutating func content(
        of line: String,
        at location: SourceLocation
    ) throws
        -> ResolvedTextLine.Content
    {
        if line.allSatisfy(\.isWhitespace) { return .blank }
        let foods = try resolve(Item(text: line, location: location))
        return foods.first?.parsed.isHeading == true ? .heading : .foods(foods)
    }
}
