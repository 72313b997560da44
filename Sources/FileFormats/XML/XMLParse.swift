import CLibXML2

/// A parse of one XML file.
final class XMLParse<Target: XMLTarget> {
    /// Held in place, because libxml2 hands it to the callbacks.
    private let target: UnsafeMutablePointer<Target>
    private let problems: XMLProblems
    private let parser: xmlParserCtxtPtr

    /// A parse that hands what it finds to `target`, of the parser that `make` makes with the
    /// callbacks and their context.
    private init(
        to target: Target,
        make: (inout xmlSAXHandler, UnsafeMutableRawPointer) -> xmlParserCtxtPtr?
    ) throws(FormatError) {
        var callbacks = Target.callbacks
        callbacks.initialized = UInt32(XML_SAX2_MAGIC)
        let place = UnsafeMutablePointer<Target>.allocate(capacity: 1)
        place.initialize(to: target)
        guard let parser = make(&callbacks, place) else {
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
        problems.parser = nil
        xmlFreeParserCtxt(parser)
        target.deinitialize(count: 1).deallocate()
    }

    /// Hands the whole of `input` to `target`, in a sixth less time than piece by piece.
    static func run(_ input: XMLInput, to target: Target) throws(FormatError) {
        let context = Unmanaged.passUnretained(input).toOpaque()
        let parse = try XMLParse(to: target) { callbacks, place in
            let encoding = XML_CHAR_ENCODING_NONE
            return xmlCreateIOParserCtxt(&callbacks, place, XMLInput.read, nil, context, encoding)
        }
        // Neither may be freed while libxml2, or what asks it for the outcome, points at them.
        let error = withExtendedLifetime((parse, input)) {
            _ = xmlParseDocument(parse.parser)
            return input.error ?? parse.problems.outcome
        }
        if let error { throw error }
    }

    /// A parse that hands what it finds to `target`, of bytes that come piece by piece.
    convenience init(to target: Target) throws(FormatError) {
        try self.init(to: target) { callbacks, place in
            xmlCreatePushParserCtxt(&callbacks, place, nil, 0, nil)
        }
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
        let error = withExtendedLifetime(self) { problems.outcome }
        if let error { throw error }
    }
}
