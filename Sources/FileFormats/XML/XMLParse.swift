import CLibXML2

/// A parse of one XML file whose bytes come piece by piece.
final class XMLParse<Target: XMLTarget> {
    /// Held in place, because libxml2 hands it to the callbacks.
    private let target: UnsafeMutablePointer<Target>
    private let problems: XMLProblems
    private let parser: xmlParserCtxtPtr

    /// A parse that hands what it finds to `target`.
    init(to target: Target) throws(FormatError) {
        var callbacks = Target.callbacks
        callbacks.initialized = UInt32(XML_SAX2_MAGIC)
        let place = UnsafeMutablePointer<Target>.allocate(capacity: 1)
        place.initialize(to: target)
        guard let parser = xmlCreatePushParserCtxt(&callbacks, place, nil, 0, nil) else {
            place.deinitialize(count: 1).deallocate()
            throw FormatError("there is no memory to read XML")
        }
        self.target = place
        self.parser = parser
        problems = target.problems
        problems.parser = parser
        xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
        // `XMLProblems.outcome` tells what libxml2 would print.
        osteon_silence_libxml2()
    }

    deinit {
        xmlFreeParserCtxt(parser)
        target.deinitialize(count: 1).deallocate()
    }

    /// Takes the next piece of the file; an error is of the file or of the handler.
    func take(_ bytes: [UInt8]) throws(FormatError) {
        // In small pieces, so that the parser keeps no more than it needs.
        bytes.withUnsafeBytes { buffer in
            let text = buffer.bindMemory(to: CChar.self)
            var start = 0
            while start < text.count, problems.error == nil {
                let end = min(start + 1 << 16, text.count)
                let piece = UnsafeBufferPointer(rebasing: text[start..<end])
                xmlParseChunk(parser, piece.baseAddress, Int32(piece.count), 0)
                start = end
            }
        }
        if let error = problems.error { throw error }
    }

    /// Takes the end of the file.
    func finish() throws(FormatError) {
        xmlParseChunk(parser, nil, 0, 1)
        if let error = problems.outcome { throw error }
    }
}
