/// The bytes of a file or of an archive's member, unpacked, in pieces of some 256 KiB.
public final class ByteStream {
    /// How far a stream is: bytes read, of how many.
    public struct Progress: Hashable, Sendable {
        public let done: Int
        public let total: Int
    }

    private enum Source {
        case memory([UInt8])
        case archive(ArchiveStream, member: String?)
        case pieces(() throws(FormatError) -> [UInt8]?)
        case ended
    }

    private static let pieceSize = 1 << 18

    private var source: Source
    private var unpacked = 0
    /// Called after each piece.
    public var observer: ((Progress) -> Void)?

    /// The bytes in memory, as one piece.
    public init(_ bytes: [UInt8]) { source = .memory(bytes) }

    /// The bytes that `next` returns piece by piece, nil at their end.
    public init(pieces next: @escaping () throws(FormatError) -> [UInt8]?) {
        source = .pieces(next)
    }

    init(_ archive: ArchiveStream, member: String?) {
        source = .archive(archive, member: member)
    }

    /// The content of the file at `path`, which may be compressed with gzip or Zstandard.
    public init(path: String) throws(FormatError) {
        let archive = try ArchiveStream(path: path, formats: .compressedFile)
        source = try archive.nextMember() == nil ? .ended : .archive(archive, member: nil)
    }

    /// How many bytes of the file itself were read; 0 where it is none.
    public var consumed: Int {
        guard case .archive(let archive, _) = source else { return 0 }
        return archive.consumed
    }

    /// The next piece, which is not empty, or nil at the end.
    public func next() throws(FormatError) -> [UInt8]? {
        switch source {
        case .ended: return nil
        case .memory(let bytes):
            source = .ended
            return bytes.isEmpty ? nil : bytes
        case .pieces(let next):
            while let piece = try next() {
                if !piece.isEmpty { return piece }
            }
            source = .ended
            return nil
        case .archive(let archive, let member):
            let piece = try Self.piece(of: archive, member)
            guard !piece.isEmpty else {
                source = .ended
                return nil
            }
            unpacked += piece.count
            // A pipe has no size: what was read of it stands in.
            let size = archive.size > 0 ? archive.size : archive.consumed
            let limit = ArchiveLimits.streamed(from: size)
            guard unpacked <= limit else {
                throw FormatError(
                    "the content is more than 200 times as large as the file, "
                        + "which no table is: it was not read on",
                    in: member
                )
            }
            if let observer {
                observer(
                    archive.memberSize.map { Progress(done: unpacked, total: $0) }
                        ?? Progress(done: archive.consumed, total: archive.size)
                )
            }
            return piece
        }
    }

    private static func piece(
        of archive: ArchiveStream,
        _ member: String?
    ) throws(FormatError) -> [UInt8] {
        var failure: FormatError?
        let piece = [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, count in
            do throws(FormatError) {
                let raw = UnsafeMutableRawBufferPointer(buffer)
                while count < pieceSize {
                    let read = try archive.read(
                        into: UnsafeMutableRawBufferPointer(rebasing: raw[count...]),
                        of: member
                    )
                    guard read > 0 else { break }
                    count += read
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return piece
    }

    /// All that is left, for what is small; more than `limit` bytes are an error.
    public func rest(limit: Int = ArchiveLimits.standard.member) throws(FormatError) -> [UInt8] {
        var bytes: [UInt8] = []
        while let piece = try next() {
            guard bytes.count + piece.count <= limit else {
                throw FormatError("the content is larger than \(limit) bytes")
            }
            bytes += piece
        }
        return bytes
    }
}
