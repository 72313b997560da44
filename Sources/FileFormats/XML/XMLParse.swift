import CLibXML2

/// A parse of one XML file whose bytes come piece by piece.
final class XMLParse {
    private let session: XMLSession
    private let parser: xmlParserCtxtPtr

    /// A parse that hands elements and texts to `handler`.
    init(to handler: any XMLHandler) throws(FormatError) {
        session = XMLSession(handler: handler)
        var callbacks = Self.callbacks
        let parser = xmlCreatePushParserCtxt(
            &callbacks,
            Unmanaged.passUnretained(session).toOpaque(),
            nil,
            0,
            nil
        )
        guard let parser else { throw FormatError("there is no memory to read XML") }
        self.parser = parser
        xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
        // `XMLSession.outcome` tells what libxml2 would print.
        osteon_silence_libxml2()
        session.parser = parser
    }

    deinit { xmlFreeParserCtxt(parser) }

    /// Takes the next piece of the file; an error is of the file or of the handler.
    func take(_ bytes: [UInt8]) throws(FormatError) {
        // In small pieces, so that the parser keeps no more than it needs.
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
        if let error = session.error { throw error }
    }

    /// Takes the end of the file.
    func finish() throws(FormatError) {
        xmlParseChunk(parser, nil, 0, 1)
        if let error = session.outcome { throw error }
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
