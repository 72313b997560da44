import CArchive

/// Makes a zip archive in memory, its members in the order in which they are given.
///
/// The same members make the same bytes, whenever and wherever the same libraries do it: no member has
/// an owner or a time, and zip's first day, 1980-01-01, stands in its place.
public enum ZipWriter {
    /// The archive of `members`.
    ///
    /// - Parameter members: Their names, with slashes between folders, and what they hold.
    /// - Returns: The bytes of the archive.
    /// - Throws: `FormatError` that says what libarchive could not do.
    public static func archive(
        of members: [(name: String, bytes: [UInt8])]
    ) throws(FormatError) -> [UInt8] {
        guard let handle = archive_write_new() else {
            throw FormatError("there is no memory to write an archive")
        }
        let sink = Sink()
        defer {
            archive_write_free(handle)
            // libarchive holds no more than a pointer to it, and writes until it is closed.
            withExtendedLifetime(sink) {}
        }
        guard archive_write_set_format_zip(handle) == ARCHIVE_OK,
            archive_write_set_options(handle, "zip:compression=deflate") == ARCHIVE_OK,
            archive_write_set_bytes_in_last_block(handle, 1) == ARCHIVE_OK,
            archive_write_open(
                handle,
                sink.pointer,
                nil,
                { _, sink, buffer, count in Sink.take(buffer, count, into: sink) },
                nil
            ) == ARCHIVE_OK
        else { throw error(of: handle, in: nil) }
        try UTF8Locale.run { () throws(FormatError) in
            for member in members { try add(member.name, member.bytes, to: handle) }
        }
        guard archive_write_close(handle) == ARCHIVE_OK else { throw error(of: handle, in: nil) }
        return sink.bytes
    }

    private static func add(
        _ name: String,
        _ bytes: [UInt8],
        to handle: OpaquePointer
    ) throws(FormatError) {
        guard let entry = archive_entry_new() else {
            throw FormatError("there is no memory to write an archive", in: name)
        }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname_utf8(entry, name)
        archive_entry_set_filetype(entry, regularFile)
        archive_entry_set_perm(entry, 0o600)
        archive_entry_set_size(entry, Int64(bytes.count))
        guard archive_write_header(handle, entry) == ARCHIVE_OK else {
            throw error(of: handle, in: name)
        }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                archive_write_data(handle, $0.baseAddress, $0.count)
            }
            guard count > 0 else { throw error(of: handle, in: name) }
            rest = rest.dropFirst(count)
        }
    }

    /// What libarchive hands its bytes to.
    private final class Sink {
        var bytes: [UInt8] = []

        var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

        static func take(
            _ buffer: UnsafeRawPointer?,
            _ count: Int,
            into sink: UnsafeMutableRawPointer?
        ) -> Int {
            guard let sink else { return -1 }
            let bytes = UnsafeRawBufferPointer(start: buffer, count: count)
            Unmanaged<Sink>.fromOpaque(sink).takeUnretainedValue().bytes += bytes
            return count
        }
    }

    /// libarchive's AE_IFREG, a macro that is not imported.
    private static let regularFile: UInt32 = 0o100000

    private static func error(of handle: OpaquePointer, in part: String?) -> FormatError {
        let reason = archive_error_string(handle).map { ": " + String(cString: $0).lowercased() }
        return FormatError("the archive cannot be written" + (reason ?? ""), in: part)
    }
}
