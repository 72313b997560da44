import CLibXML2

/// What went wrong in one parse: the first error, with its place.
final class XMLProblems {
    var parser: xmlParserCtxtPtr?
    private(set) var error: FormatError?

    /// Takes what libxml2 finds wrong; its warnings do not stop the reading.
    func add(_ problem: xmlErrorPtr?) {
        guard error == nil, let problem = problem?.pointee, problem.level != XML_ERR_WARNING else {
            return
        }
        // libxml2's words for these are "extra content at the end of the document" and the like.
        let isAboutEnd = [XML_ERR_DOCUMENT_END, XML_ERR_DOCUMENT_EMPTY, XML_ERR_TAG_NOT_FINISHED]
            .contains { problem.code == Int32($0.rawValue) }
        let position = FilePosition(line: Int(problem.line), column: Int(problem.int2))
        if isAboutEnd, isOfAnotherEncoding {
            error = Self.anotherEncoding(at: position)
            return
        }
        let message =
            isAboutEnd
            ? "it ends too early, or goes on after its last element"
            : problem.message.map { String(cString: $0) } ?? "code \(problem.code)"
        error = FormatError(
            "this is not well-formed XML: " + message.filter { !$0.isNewline },
            at: position
        )
    }

    /// Takes an error of a handler; one without a position is given that of the parser.
    func add(_ error: FormatError) {
        self.error = FormatError(error.message, at: error.position ?? position, in: error.part)
    }

    /// The first error; nil where the whole file was read.
    ///
    /// At a byte that the declared encoding does not know, libxml2 stops a parse of pieces without
    /// telling the callback, and the rest of the file would be missing without a word.
    var outcome: FormatError? {
        if let error { return error }
        guard let parser, parser.pointee.disableSAX != 0 else { return nil }
        return Self.anotherEncoding(at: position)
    }

    /// Whether a byte could not be decoded, at which a parse of the whole seems to end.
    private var isOfAnotherEncoding: Bool {
        parser?.pointee.input?.pointee.buf.map { $0.pointee.error != 0 } ?? false
    }

    private static func anotherEncoding(at position: FilePosition?) -> FormatError {
        FormatError(
            "soon after this place a byte is none of the encoding that the file says it has: "
                + "save the file as UTF-8 and say so in its first line",
            at: position
        )
    }

    /// The line of the tag or text at hand, 1-based.
    var line: Int? { parser.map { Int(xmlSAX2GetLineNumber($0)) } }

    /// Where the parser stands: the end of the tag or text at hand.
    private var position: FilePosition? {
        guard let parser else { return nil }
        return FilePosition(
            line: Int(xmlSAX2GetLineNumber(parser)),
            column: Int(xmlSAX2GetColumnNumber(parser))
        )
    }
}
