/// Reads XML as a stream of elements and text, or of rows, with libxml2's SAX2 interface.
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
        try XMLParse.run(XMLInput(stream), to: XMLEvents(to: handler))
    }

    /// Hands the rows of `stream` to `take` as they are read: the elements below the root, with the
    /// fields that are called `names`.
    ///
    /// Signs that the file should have escaped are read as text; `filter` tells of them.
    public static func readRows(
        of stream: ByteStream,
        names: [String],
        escapedBy filter: inout XMLEscapeFilter,
        take: (XMLRow) -> Void
    ) throws(FormatError) {
        let input = XMLInput(stream, escapedBy: filter)
        try withoutActuallyEscaping(take) { (take) throws(FormatError) in
            try XMLParse.run(input, to: XMLRows(names: names, take: take))
        }
        if let used = input.filter { filter = used }
    }
}
