/// A food's name for machines: the source and the source's own code, stable across imports.
public struct FoodID: Hashable, Sendable {
    /// "fdc", "ndb", "fndds", "ciqual", "inline".
    public let source: String
    /// The source's code as printed, leading zeros kept.
    public let code: String

    public init(source: String, code: String) {
        self.source = source
        self.code = code
    }

    /// Reads "fdc:173410"; nil where a part is missing.
    public init?(_ text: some StringProtocol) { self.init(String(text)) }

    /// Reads "fdc:173410"; nil where a part is missing.
    public init?(_ text: String) {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let source = text[..<colon]
        let code = text[text.utf8.index(after: colon)...]
        guard !source.isEmpty, !code.isEmpty else { return nil }
        self.init(source: String(source), code: String(code))
    }
}

extension FoodID: CustomStringConvertible {
    /// "fdc:173410".
    public var description: String { "\(source):\(code)" }
}

extension FoodID: Comparable {
    public static func < (a: FoodID, b: FoodID) -> Bool {
        (a.source, a.code) < (b.source, b.code)
    }
}
