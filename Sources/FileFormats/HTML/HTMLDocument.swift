import CLibXML2

/// The tree of a web page, as libxml2's HTML parser makes it of what browsers forgive.
public final class HTMLDocument {
    private let tree: htmlDocPtr

    /// The page in `bytes`.
    ///
    /// - Throws: `FormatError` where nothing of a page is in them.
    public init(_ bytes: [UInt8]) throws(FormatError) {
        osteon_silence_libxml2()
        guard let parser = htmlNewParserCtxt() else {
            throw FormatError("there is no memory to read HTML")
        }
        defer { htmlFreeParserCtxt(parser) }
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
            | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
            | HTML_PARSE_COMPACT.rawValue
        // What a page declares is often wrong where it is UTF-8, and seldom where it is not.
        let isUTF8 = (try? UTF8Span(validating: bytes.span)) != nil
        let tree = bytes.withUnsafeBytes { buffer in
            htmlCtxtReadMemory(
                parser,
                buffer.bindMemory(to: CChar.self).baseAddress,
                Int32(clamping: buffer.count),
                nil,
                isUTF8 ? "UTF-8" : nil,
                Int32(options)
            )
        }
        guard let tree else { throw FormatError("this is no HTML") }
        self.tree = tree
    }

    deinit { xmlFreeDoc(tree) }

    /// The element that all others are in; nil of an empty page.
    public var root: HTMLElement? {
        xmlDocGetRootElement(tree).map { HTMLElement($0, in: self) }
    }
}
