/// A zip or tar archive, in memory or in a file; the tar may be compressed with gzip or Zstandard.
///
/// Nothing is written to disk, so a member's name is only a name.
public struct Archive: Sendable {
    private enum Storage {
        case memory([UInt8])
        case file(String)
    }

    private let storage: Storage
    private let limits: ArchiveLimits

    public init(bytes: [UInt8], limits: ArchiveLimits = .standard) {
        storage = .memory(bytes)
        self.limits = limits
    }

    /// The archive in the file at `path`, which is read anew each time.
    public init(path: String, limits: ArchiveLimits = .standard) {
        storage = .file(path)
        self.limits = limits
    }

    /// The names of the members that are files, in the order of the archive.
    public func names() throws(FormatError) -> [String] {
        var names: [String] = []
        try forEachMember { (name, _) throws(FormatError) in names.append(name) }
        return names
    }

    /// The contents of the members that are named in `wanted`, by name.
    ///
    /// A name that no member has is an error.
    public func members(named wanted: Set<String>) throws(FormatError) -> [String: [UInt8]] {
        var members: [String: [UInt8]] = [:]
        var total = 0
        try forEachMember { (name, stream) throws(FormatError) in
            guard wanted.contains(name) else { return }
            let content = try stream.content(of: name, limits: limits, after: total)
            total += content.count
            members[name] = content
        }
        if let missing = wanted.subtracting(members.keys).min() { throw Self.noMember(missing) }
        return members
    }

    /// The content of the member `name`.
    public func member(_ name: String) throws(FormatError) -> [UInt8] {
        try members(named: [name])[name] ?? []
    }

    /// The content of the member `name`, piece by piece.
    public func stream(of name: String) throws(FormatError) -> ByteStream {
        switch storage {
        case .memory: return ByteStream(try member(name))
        case .file(let path):
            return try UTF8Locale.run { () throws(FormatError) in
                let stream = try ArchiveStream(path: path, formats: .members)
                while let found = try stream.nextMember() {
                    if found == name { return ByteStream(stream, member: name) }
                }
                throw Self.noMember(name)
            }
        }
    }

    private static func noMember(_ name: String) -> FormatError {
        FormatError("the archive has no member \"\(name)\"")
    }

    private func forEachMember(
        _ body: (String, ArchiveStream) throws(FormatError) -> Void
    ) throws(FormatError) {
        try UTF8Locale.run { () throws(FormatError) in
            switch storage {
            case .memory(let bytes):
                try bytes.withUnsafeBufferPointer { (buffer) throws(FormatError) in
                    let stream = try ArchiveStream(buffer, formats: .members)
                    while let name = try stream.nextMember() { try body(name, stream) }
                }
            case .file(let path):
                let stream = try ArchiveStream(path: path, formats: .members)
                while let name = try stream.nextMember() { try body(name, stream) }
            }
        }
    }

    /// The content of `bytes`, which may be compressed with gzip or Zstandard, or not at all.
    public static func decompressed(
        _ bytes: [UInt8],
        limits: ArchiveLimits = .standard
    ) throws(FormatError) -> [UInt8] {
        guard !bytes.isEmpty else { return [] }
        return try bytes.withUnsafeBufferPointer { (buffer) throws(FormatError) in
            let stream = try ArchiveStream(buffer, formats: .compressedFile)
            guard try stream.nextMember() != nil else { return [] }
            return try stream.content(of: nil, limits: limits, after: 0)
        }
    }
}
