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
        let parse = try XMLParse(to: handler)
        while let piece = try stream.next() { try parse.take(piece) }
        try parse.finish()
    }

    /// The same for a file that may hold raw signs in its texts, which `filter` escapes.
    public static func read(
        _ stream: ByteStream,
        escapedBy filter: inout XMLEscapeFilter,
        to handler: any XMLHandler
    ) throws(FormatError) {
        let parse = try XMLParse(to: handler)
        while let piece = try stream.next() {
            try parse.take(filter.escape(piece, isLast: false))
        }
        try parse.take(filter.escape([], isLast: true))
        try parse.finish()
    }
}
