/// How a table of delimited text parts its fields.
public struct DelimitedDialect: Hashable, Sendable {
    public let separator: UInt8
    /// Encloses a field that may hold separators, line ends and, doubled, itself; nil for none.
    public let quote: UInt8?
    /// Begins a line that is not a row; nil for none.
    public let comment: UInt8?

    public init(separator: UInt8, quote: UInt8? = nil, comment: UInt8? = nil) {
        self.separator = separator
        self.quote = quote
        self.comment = comment
    }

    /// Fields parted by commas, quoted with `"`.
    public static let csv = DelimitedDialect(
        separator: UInt8(ascii: ","),
        quote: UInt8(ascii: "\"")
    )

    /// Fields parted by tabs and never quoted; lines that begin with `#` are comments.
    public static let tab = DelimitedDialect(
        separator: UInt8(ascii: "\t"),
        comment: UInt8(ascii: "#")
    )

    /// The ASCII files of USDA's Standard Reference: `~text~^number^~text~`, no header.
    public static let srASCII = DelimitedDialect(
        separator: UInt8(ascii: "^"),
        quote: UInt8(ascii: "~")
    )

    /// Fields parted by `|`, quoted with `"`.
    public static let pipe = DelimitedDialect(
        separator: UInt8(ascii: "|"),
        quote: UInt8(ascii: "\"")
    )
}
