import CLibXML2

/// What the callbacks of one parse share: the handler, and the first error.
final class XMLSession {
    private let handler: any XMLHandler
    var parser: xmlParserCtxtPtr?
    private(set) var error: FormatError?

    init(handler: any XMLHandler) { self.handler = handler }

    /// The session behind the pointer that libxml2 hands to a callback.
    static func of(_ context: UnsafeMutableRawPointer?) -> XMLSession? {
        context.map { Unmanaged<XMLSession>.fromOpaque($0).takeUnretainedValue() }
    }

    func startElement(
        _ name: UnsafePointer<xmlChar>?,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
        _ count: Int
    ) {
        guard let name else { return }
        let line = parser.map { Int(xmlSAX2GetLineNumber($0)) }
        attempt { (handler) throws(FormatError) in
            if let line { handler.willStartElement(onLine: line) }
            try handler.startElement(XMLName(name), XMLAttributes(attributes, count: count))
        }
    }

    func endElement(_ name: UnsafePointer<xmlChar>?) {
        guard let name else { return }
        attempt { (handler) throws(FormatError) in try handler.endElement(XMLName(name)) }
    }

    func text(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
        attempt { (handler) throws(FormatError) in
            try handler.text(UnsafeBufferPointer(start: text, count: count))
        }
    }

    /// Takes what libxml2 finds wrong; its warnings do not stop the reading.
    func report(_ problem: xmlErrorPtr?) {
        guard error == nil, let problem = problem?.pointee, problem.level != XML_ERR_WARNING else {
            return
        }
        // libxml2's own words for both are "extra content at the end of the document".
        let isAboutEnd = problem.code == Int32(XML_ERR_DOCUMENT_END.rawValue)
        let message =
            isAboutEnd
            ? "it ends too early, or goes on after its last element"
            : problem.message.map { String(cString: $0) } ?? "code \(problem.code)"
        error = FormatError(
            "this is not well-formed XML: " + message.filter { !$0.isNewline },
            at: FilePosition(line: Int(problem.line), column: Int(problem.int2))
        )
    }

    /// The first error; nil where the whole file was read.
    ///
    /// At a byte that the declared encoding does not know, libxml2 stops without telling the
    /// callback, and the rest of the file would be missing without a word.
    var outcome: FormatError? {
        if let error { return error }
        guard let parser, parser.pointee.disableSAX != 0 else { return nil }
        return FormatError(
            "soon after this place a byte is none of the encoding that the file says it has: "
                + "save the file as UTF-8 and say so in its first line",
            at: position
        )
    }

    private func attempt(_ body: (any XMLHandler) throws(FormatError) -> Void) {
        guard error == nil else { return }
        do {
            try body(handler)
        } catch {
            self.error = FormatError(
                error.message,
                at: error.position ?? position,
                in: error.part
            )
        }
    }

    /// Where the parser stands: the end of the tag or text at hand.
    private var position: FilePosition? {
        guard let parser else { return nil }
        return FilePosition(
            line: Int(xmlSAX2GetLineNumber(parser)),
            column: Int(xmlSAX2GetColumnNumber(parser))
        )
    }
}
