/// An element of an XML file with all that is in it.
public final class XMLNode {
    /// Without its namespace.
    public let name: String
    public let attributes: [String: String]
    public internal(set) var children: [XMLNode] = []
    /// The line on which it begins, 1-based; nil where the parser does not tell.
    public let line: Int?
    var bytes: [UInt8] = []

    init(name: String, attributes: [String: String], line: Int?) {
        self.name = name
        self.attributes = attributes
        self.line = line
    }

    /// Its own text, that of its children left out, without the space around it.
    public var text: String {
        let text = String(decoding: bytes, as: UTF8.self).drop(while: \.isWhitespace)
        guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(text[...last])
    }

    /// The first child that is called `name`.
    public subscript(name: String) -> XMLNode? { children.first { $0.name == name } }

    /// All children that are called `name`.
    public func all(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }
}
