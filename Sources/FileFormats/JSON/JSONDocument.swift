/// A JSON text, and where each of its values lies in it.
///
/// Foundation's decoder tells no places and refuses what pages on the web are full of; here a value
/// is made into text only when it is asked for, so that what nobody asks for costs little.
public final class JSONDocument: Sendable {
    /// How much that is no JSON is read as what was meant.
    public enum Tolerance: Sendable {
        /// Control characters in strings, commas before a closing bracket, and comments.
        case ofFiles
        /// In addition quotes in strings that nobody escaped.
        case ofPages
    }

    struct Token {
        enum Kind: UInt8 {
            case object, array
            /// A string that is its bytes, or one in which backslashes stand.
            case string, escapedString
            /// A number or a word.
            case plain
        }

        let kind: Kind
        /// Of the content: within the quotes of a string.
        let start: UInt32
        var end: UInt32
        /// The index of the token behind this one and all that is in it.
        var next: UInt32
    }

    /// The longest text that is read, in bytes.
    public static let longest = 1 << 30

    let bytes: [UInt8]
    let tokens: [Token]
    /// The offset at which the text begins, and its line in the file, 1-based.
    let start: (offset: Int, line: Int)

    /// The one value that `range` of `bytes` holds; all of them where there is no range.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8, with or without a byte order mark.
    ///   - range: Where the value is, and nothing else but space.
    ///   - firstLine: The line of the file on which the value's text begins, 1-based.
    ///   - tolerance: What is read though it is no JSON.
    /// - Throws: `FormatError` with the place and the text that is wrong.
    public init(
        _ bytes: [UInt8],
        in range: Range<Int>? = nil,
        onLine firstLine: Int = 1,
        tolerance: Tolerance = .ofFiles
    ) throws(FormatError) {
        let range = range ?? 0..<bytes.count
        var tokens: [Token] = []
        let fault = bytes.withUnsafeBufferPointer { text in
            var parser = JSONParser(text, range, tolerance)
            let fault = parser.parse()
            tokens = parser.tokens
            return fault
        }
        self.bytes = bytes
        self.tokens = tokens
        start = (range.lowerBound, firstLine)
        guard let fault else { return }
        throw FormatError(
            Self.sentence(for: fault, in: bytes, range),
            at: FilePosition(of: fault.offset, in: bytes, from: range.lowerBound, onLine: firstLine)
        )
    }

    /// As much as can be read of the beginning of a text.
    public init(beginning bytes: [UInt8]) {
        var tokens: [Token] = []
        bytes.withUnsafeBufferPointer { text in
            var parser = JSONParser(text, 0..<text.count, .ofFiles)
            _ = parser.parse()
            tokens = parser.tokens
        }
        self.bytes = bytes
        self.tokens = tokens
        start = (0, 1)
    }

    /// The value that all others are in; nil of a beginning in which none begins.
    public var root: JSONNode? { tokens.isEmpty ? nil : JSONNode(self, 0) }

    private static func sentence(
        for fault: JSONParser.Fault,
        in bytes: [UInt8],
        _ range: Range<Int>
    ) -> String {
        let line = bytes[fault.offset..<range.upperBound].prefix(80)
            .prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let text = String(decoding: line, as: UTF8.self).prefix(40)
        return text.isEmpty ? fault.message : "\"\(text)\": \(fault.message)"
    }
}
