import CArchive
import FoodModel
import FoodReaders
import Foundation

/// A reader of food tables, given the files of ``FuzzInput``.
final class FuzzedTable: FuzzTarget {
    private let name: String
    /// Emptied for each input; in memory where the system has such a place.
    private let folder: String

    init(name: String) {
        self.name = name
        let place = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : "/tmp"
        folder = "\(place)/osteon-fuzz-\(getpid())"
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Reads `bytes`; an error other than one about the input, or a record that no database would
    /// take, is a crash.
    func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        let input = FuzzInput(bytes: bytes)
        do {
            let files = try SourceFiles(path: write(input))
            guard let table = try SourceReaders.table(in: files, as: name) else { return }
            try table.read(into: CheckingSink())
        } catch is InputError {
            // Refused, as bad input should be.
        } catch {
            fatalError("reading threw what is no InputError: \(error)")
        }
    }

    /// Writes the files of `input`, as a folder or as one zip; its path.
    private func write(_ input: FuzzInput) throws -> String {
        let manager = FileManager.default
        try? manager.removeItem(atPath: folder)
        try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
        if input.isArchive {
            let path = "\(folder)/table.zip"
            Self.writeZip(input, to: path)
            return path
        }
        for file in input.files {
            guard let handle = fopen("\(folder)/\(file.name)", "wb") else { continue }
            fwrite(file.content, 1, file.content.count, handle)
            fclose(handle)
        }
        // A table of one file is given by its own path as well as by its folder's.
        return input.files.count == 1 ? "\(folder)/\(input.files[0].name)" : folder
    }

    private static func writeZip(_ input: FuzzInput, to path: String) {
        let zip = archive_write_new()
        defer { archive_write_free(zip) }
        archive_write_set_format_zip(zip)
        archive_write_zip_set_compression_store(zip)
        archive_write_open_filename(zip, path)
        for file in input.files {
            let entry = archive_entry_new()
            defer { archive_entry_free(entry) }
            archive_entry_set_pathname_utf8(entry, file.name)
            archive_entry_set_size(entry, Int64(file.content.count))
            archive_entry_set_filetype(entry, 0o100000)
            archive_entry_set_perm(entry, 0o600)
            archive_write_header(zip, entry)
            archive_write_data(zip, file.content, file.content.count)
        }
        archive_write_close(zip)
    }
}
