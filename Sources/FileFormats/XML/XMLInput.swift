import CLibXML2

/// The bytes of a file, for a parser that asks for them.
final class XMLInput {
    private let stream: ByteStream
    /// Escapes raw signs; nil where the file is to be read as it is.
    private(set) var filter: XMLEscapeFilter?
    private var piece: [UInt8] = []
    /// How much of the piece was handed out.
    private var start = 0
    private var isAtEnd = false
    /// Why the stream could not be read on.
    private(set) var error: FormatError?

    init(_ stream: ByteStream, escapedBy filter: XMLEscapeFilter? = nil) {
        self.stream = stream
        self.filter = filter
    }

    /// What libxml2 calls with a pointer to one of these for the next bytes, up to so many; what it
    /// returns is how many there are, none at the end.
    static let read: xmlInputReadCallback = { context, buffer, count in
        guard let context, let buffer, count > 0 else { return 0 }
        let input = Unmanaged<XMLInput>.fromOpaque(context).takeUnretainedValue()
        return Int32(
            input.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: Int(count)))
        )
    }

    private func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        while start == piece.count {
            guard readOn() else { return 0 }
        }
        let end = min(start + buffer.count, piece.count)
        piece.withUnsafeBytes { bytes in
            buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
        }
        defer { start = end }
        return end - start
    }

    /// Goes to the next piece; false at the end of the file, and where it cannot be read.
    private func readOn() -> Bool {
        guard !isAtEnd else { return false }
        do {
            let next = try stream.next()
            isAtEnd = next == nil
            let bytes = next ?? []
            piece = filter?.escape(bytes, isLast: isAtEnd) ?? bytes
            start = 0
            return true
        } catch {
            self.error = error
            isAtEnd = true
            return false
        }
    }
}
