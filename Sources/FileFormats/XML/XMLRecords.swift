/// Hands out the elements of one name, each with all that is in it, as soon as it ends.
public final class XMLRecords: XMLHandler {
    private let names: Set<String>
    private let skipped: Set<String>
    private let take: (XMLNode) throws(FormatError) -> Void
    /// The element at hand and those it is in, from the record on.
    private var open: [XMLNode] = []
    /// How deep the parser is in an element that is left out.
    private var skippedDepth = 0
    private var line: Int?

    /// - Parameters:
    ///   - names: What the wanted elements are called.
    ///   - skipped: Elements that are left out of them, with all that is in them.
    ///   - take: Takes each element that is wanted.
    public init(
        named names: Set<String>,
        without skipped: Set<String> = [],
        take: @escaping (XMLNode) throws(FormatError) -> Void
    ) {
        self.names = names
        self.skipped = skipped
        self.take = take
    }

    public func willStartElement(onLine line: Int) { self.line = line }

    public func startElement(_ name: XMLName, _ attributes: XMLAttributes) throws(FormatError) {
        let text = name.text
        guard skippedDepth == 0, !skipped.contains(text) else {
            skippedDepth += 1
            return
        }
        guard !open.isEmpty || names.contains(text) else { return }
        let node = XMLNode(name: text, attributes: attributes.values, line: line)
        open.last?.children.append(node)
        open.append(node)
    }

    public func text(_ piece: UnsafeBufferPointer<UInt8>) throws(FormatError) {
        guard skippedDepth == 0, let node = open.last else { return }
        node.bytes.append(contentsOf: piece)
    }

    public func endElement(_ name: XMLName) throws(FormatError) {
        guard skippedDepth == 0 else {
            skippedDepth -= 1
            return
        }
        guard let node = open.popLast(), open.isEmpty else { return }
        try take(node)
    }
}
