import CLibXML2

/// Reads XML as a stream of elements and text, with libxml2's SAX2 interface.
///
/// What is not well-formed is an error with its line, never mended. Nothing is fetched, and no
/// entity but XML's own five and character references is replaced, so none can grow.
public enum XMLReader {
    /// Hands the elements and texts of `bytes` to `handler`.
    public static func read(_ bytes: [UInt8], to handler: any XMLHandler) throws(FormatError) {
        try read(ByteStream(bytes), to: handler)
    }

    /// Hands the elements and texts of `stream` to `handler` as they are read.
    public static func read(
        _ stream: ByteStream,
        to handler: any XMLHandler
    ) throws(FormatError) {
        let session = XMLSession(handler: handler)
        var callbacks = Self.callbacks
        let parser = xmlCreatePushParserCtxt(
            &callbacks,
            Unmanaged.passUnretained(session).toOpaque(),
            nil,
            0,
            nil
        )
        guard let parser else { throw FormatError("there is no memory to read XML") }
        defer { xmlFreeParserCtxt(parser) }
        xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
        session.parser = parser
        while session.error == nil, let piece = try stream.next() {
            feed(piece, to: parser, of: session)
        }
        if session.error == nil { xmlParseChunk(parser, nil, 0, 1) }
        if let error = session.error { throw error }
    }

    /// Parses piece by piece, so that the parser keeps no more than it needs.
    private static func feed(
        _ bytes: [UInt8],
        to parser: xmlParserCtxtPtr,
        of session: XMLSession
    ) {
        bytes.withUnsafeBytes { buffer in
            let text = buffer.bindMemory(to: CChar.self)
            var start = 0
            while start < text.count, session.error == nil {
                let end = min(start + 1 << 16, text.count)
                let piece = UnsafeBufferPointer(rebasing: text[start..<end])
                xmlParseChunk(parser, piece.baseAddress, Int32(piece.count), 0)
                start = end
            }
        }
    }

    private static var callbacks: xmlSAXHandler {
        var callbacks = xmlSAXHandler()
        callbacks.initialized = UInt32(XML_SAX2_MAGIC)
        callbacks.startElementNs = { context, name, _, _, _, _, count, _, attributes in
            XMLSession.of(context)?.startElement(name, attributes, Int(count))
        }
        callbacks.endElementNs = { context, name, _, _ in
            XMLSession.of(context)?.endElement(name)
        }
        callbacks.characters = { context, text, count in
            XMLSession.of(context)?.text(text, Int(count))
        }
        callbacks.cdataBlock = { context, text, count in
            XMLSession.of(context)?.text(text, Int(count))
        }
        callbacks.serror = { context, problem in
            XMLSession.of(context)?.report(problem)
        }
        return callbacks
    }
}
