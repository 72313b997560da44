import CArchive
import Foundation

/// An open archive of libarchive's, read member by member.
final class ArchiveStream {
    /// What may be recognised.
    ///
    /// Formats are enabled by name: with all of them, libarchive takes a gzipped table of `^` and
    /// `~` for an mtree listing.
    enum Formats {
        /// A zip, or a tar that may be compressed.
        case members
        /// One file that may be compressed.
        case compressedFile
    }

    private let handle: OpaquePointer
    /// Of the file that is read; -1 for bytes in memory.
    private var descriptor: Int32 = -1
    /// How many bytes the archive itself has.
    let size: Int

    /// Opens `bytes`, which must outlive the stream.
    init(_ bytes: UnsafeBufferPointer<UInt8>, formats: Formats) throws(FormatError) {
        size = bytes.count
        handle = try Self.handle(for: formats)
        guard archive_read_open_memory(handle, bytes.baseAddress, bytes.count) == ARCHIVE_OK else {
            throw error("this is not a whole archive", in: nil)
        }
    }

    /// Opens the file at `path`.
    init(path: String, formats: Formats) throws(FormatError) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        var status = stat()
        guard file >= 0, fstat(file, &status) == 0 else {
            throw FormatError("this file cannot be read: \(String(cString: strerror(errno)))")
        }
        size = Int(status.st_size)
        do {
            handle = try Self.handle(for: formats)
        } catch {
            Foundation.close(file)
            throw error
        }
        descriptor = file
        guard archive_read_open_fd(handle, file, 1 << 16) == ARCHIVE_OK else {
            throw error("this is not a whole archive", in: nil)
        }
    }

    private static func handle(for formats: Formats) throws(FormatError) -> OpaquePointer {
        guard let handle = archive_read_new() else {
            throw FormatError("there is no memory to read an archive")
        }
        archive_read_support_filter_gzip(handle)
        archive_read_support_filter_zstd(handle)
        switch formats {
        case .members:
            // By its directory at the end alone: read as a stream, a zip that was cut off between
            // two members would seem to be whole.
            archive_read_support_format_zip_seekable(handle)
            archive_read_support_format_tar(handle)
        case .compressedFile:
            archive_read_support_format_raw(handle)
            // What is empty has no format; it is an empty file.
            archive_read_support_format_empty(handle)
        }
        return handle
    }

    deinit { close() }

    /// Lets go of the archive; nothing can be read of it after.
    func close() {
        guard !isClosed else { return }
        isClosed = true
        archive_read_free(handle)
        if descriptor >= 0 { Foundation.close(descriptor) }
    }

    private var isClosed = false

    /// Goes to the next member that is a file; its name, or nil at the end.
    func nextMember() throws(FormatError) -> String? {
        while true {
            var entry: OpaquePointer?
            let status = archive_read_next_header(handle, &entry)
            if status == ARCHIVE_EOF { return nil }
            guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else {
                throw error("this is not a whole archive", in: nil)
            }
            guard archive_entry_filetype(entry) == Self.regularFile else { continue }
            memberSize =
                archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil
            let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
            return name.map { String(cString: $0) } ?? ""
        }
    }

    /// How many bytes the member at hand says it unpacks to.
    private(set) var memberSize: Int?

    /// How many bytes of the archive itself were read.
    var consumed: Int { Int(archive_filter_bytes(handle, -1)) }

    /// Fills `buffer` with content of the member at hand; how many bytes, 0 at its end.
    func read(
        into buffer: UnsafeMutableRawBufferPointer,
        of name: String?
    ) throws(FormatError) -> Int {
        let count = archive_read_data(handle, buffer.baseAddress, buffer.count)
        guard count >= 0 else { throw error("the content cannot be unpacked", in: name) }
        return count
    }

    /// The content of the member at hand, when `total` bytes have been read of others.
    func content(
        of name: String?,
        limits: ArchiveLimits,
        after total: Int
    ) throws(FormatError) -> [UInt8] {
        let limit = min(limits.member, limits.total - total)
        var content: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = archive_read_data(handle, &chunk, chunk.count)
            if count == 0 { return content }
            guard count > 0 else { throw error("the content cannot be unpacked", in: name) }
            guard content.count + count <= limit else {
                throw FormatError("the content is larger than \(limit) bytes", in: name)
            }
            content += chunk[..<count]
        }
    }

    /// libarchive's AE_IFREG, a macro that is not imported.
    private static let regularFile: UInt32 = 0o100000

    private func error(_ message: String, in part: String?) -> FormatError {
        let reason = archive_error_string(handle).map { ": " + String(cString: $0).lowercased() }
        return FormatError(message + (reason ?? ""), in: part)
    }
}
