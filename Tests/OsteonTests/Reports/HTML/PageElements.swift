import FileFormats

/// The elements of a page and the text that a reader sees, read by a parser that mends nothing.
final class PageElements: XMLHandler {
    struct Element {
        let name: String
        let attributes: [String: String]
    }

    private(set) var elements: [Element] = []
    /// All text outside the stylesheet, blanks joined.
    private(set) var text = ""
    private var open: [String] = []

    init(_ html: String) throws {
        try XMLReader.read(Array(html.utf8), to: self)
        text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The values of `attribute` in all elements.
    func values(_ attribute: String) -> [String] {
        elements.compactMap { $0.attributes[attribute] }
    }

    func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

    func startElement(_ name: XMLName, _ attributes: XMLAttributes) throws(FormatError) {
        elements.append(Element(name: name.text, attributes: attributes.values))
        open.append(name.text)
        // An element parts words where a reader sees two lines.
        if !["a", "sup", "b", "strong", "span"].contains(name.text) { text += " " }
    }

    func text(_ piece: UnsafeBufferPointer<UInt8>) throws(FormatError) {
        guard open.last != "style" else { return }
        text += String(decoding: piece, as: UTF8.self)
    }

    func endElement(_ name: XMLName) throws(FormatError) { open.removeLast() }
}
