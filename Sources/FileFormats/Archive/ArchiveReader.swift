/// The members of an archive one after the other, each with its content.
public final class ArchiveReader {
    /// One member that is a file.
    public struct Member: Sendable {
        public let name: String
        public let bytes: [UInt8]
    }

    private let stream: ArchiveStream
    private let limits: ArchiveLimits
    /// The archive in memory, which libarchive points at; nil for one in a file.
    private let copy: UnsafeMutableBufferPointer<UInt8>?
    private var total = 0

    /// The archive in `bytes`.
    public init(bytes: [UInt8], limits: ArchiveLimits = .standard) throws(FormatError) {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        _ = copy.initialize(from: bytes)
        self.limits = limits
        do {
            stream = try ArchiveStream(UnsafeBufferPointer(copy), formats: .members)
        } catch {
            copy.deallocate()
            throw error
        }
        self.copy = copy
    }

    /// The archive in the file at `path`.
    public init(path: String, limits: ArchiveLimits = .standard) throws(FormatError) {
        self.limits = limits
        copy = nil
        stream = try ArchiveStream(path: path, formats: .members)
    }

    deinit {
        // The stream frees its handle before the memory goes that the handle points at.
        stream.close()
        copy?.deallocate()
    }

    /// How many bytes of the archive itself were read.
    public var consumed: Int { stream.consumed }

    /// The next member that `isWanted` says by its name, or nil at the end.
    public func next(
        where isWanted: (String) -> Bool = { _ in true }
    ) throws(FormatError) -> Member? {
        try UTF8Locale.run { () throws(FormatError) in
            while let name = try stream.nextMember() {
                guard isWanted(name) else { continue }
                // One member is in memory at a time: what all have together needs no limit of its own,
                // but what an archive made to burst unpacks to does.
                let content = try stream.content(of: name, limits: limits, after: 0)
                total += content.count
                guard total <= ArchiveLimits.streamed(from: stream.size) else {
                    throw FormatError(
                        "the content is more than 200 times as large as the archive: "
                            + "it was not read on",
                        in: name
                    )
                }
                return Member(name: name, bytes: content)
            }
            return nil
        }
    }
}
