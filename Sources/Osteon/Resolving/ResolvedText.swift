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
        try resolve(bytes, file: file, jobs: 1, as: { $0 }, body)
    }

    /// What `form` makes of every line of `bytes`, in order, whatever the number of threads.
    ///
    /// - Parameters:
    ///   - bytes: Plain text in UTF-8, one ingredient a line.
    ///   - file: The path as the person gave it.
    ///   - jobs: How many threads resolve lines; a short text needs but one.
    ///   - form: Called on those threads, so that what is made of a line is made there too.
    ///   - body: Called with one form after the other, on the thread that calls.
    /// - Throws: `InputError` where the text cannot be read; what `body` throws.
    public mutating func resolve<Form: Sendable>(
        _ bytes: [UInt8],
        file: String,
        jobs: Int,
        as form: @Sendable (ResolvedTextLine) -> Form,
        _ body: (Form) throws -> Void
    ) throws {
        let lines = try LineText(bytes, file: file).lines
        let pieces = Self.pieces(of: lines.indices, ofSize: Self.pieceSize)
        guard !pieces.isEmpty else { return }
        // Each of them remembers what names came to for itself.
        var workers = Array(repeating: self, count: max(1, min(jobs, pieces.count)))
        // So many at a time that memory stays flat, and no thread waits long for the last of them.
        for round in Self.pieces(of: pieces.indices, ofSize: 16 * workers.count) {
            let forms = try Concurrently.map(Array(pieces[round]), with: &workers) {
                try $0.forms(of: lines, in: $1, file, form)
            }
            for form in forms.joined() { try body(form) }
        }
        self = workers[0]
    }

    private static let pieceSize = 64

    /// `range` cut into ranges of `size`, the last of what is left.
    private static func pieces(of range: Range<Int>, ofSize size: Int) -> [Range<Int>] {
        stride(from: range.lowerBound, to: range.upperBound, by: size).map {
            $0..<min($0 + size, range.upperBound)
        }
    }

    private mutating func forms<Form>(
        of lines: [String],
        in range: Range<Int>,
        _ file: String,
        _ form: (ResolvedTextLine) -> Form
    ) throws -> [Form] {
        try range.map { index in
            let location = SourceLocation(file: file, line: index + 1)
            let content = try content(of: lines[index], at: location)
            return form(
                ResolvedTextLine(text: lines[index], location: location, content: content)
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
