import Foundation

/// Rows on their way to be sorted: their bytes in a file that has no name, their ranks in memory.
final class RowSpool {
    private struct Entry {
        let rank: RatingRank
        let start: Int
    }

    private let file: FileHandle
    private let path: String
    private var waiting = Data()
    private var entries: [Entry] = []
    private var length = 0

    /// - Throws: ``OutputError``.
    init(in folder: String) throws(OutputError) {
        path = folder + "/.osteon-rows-\(UUID().uuidString)"
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw OutputError(path) }
        // It is gone with the process, however that ends.
        unlink(path)
        file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    func add(_ bytes: [UInt8], rank: RatingRank) throws {
        entries.append(Entry(rank: rank, start: length))
        waiting.append(contentsOf: bytes)
        length += bytes.count
        if waiting.count > 1 << 20 { try flush() }
    }

    /// Hands out all rows in the order that `isBefore` says of ranks and places.
    func forEach(
        by isBefore: ((rank: RatingRank, number: Int), (rank: RatingRank, number: Int)) -> Bool,
        _ body: ([UInt8]) throws -> Void
    ) throws {
        try flush()
        let order = entries.indices.sorted {
            isBefore((entries[$0].rank, $0), (entries[$1].rank, $1))
        }
        for number in order {
            let start = entries[number].start
            let end = number + 1 < entries.count ? entries[number + 1].start : length
            try file.seek(toOffset: UInt64(start))
            let bytes = try file.read(upToCount: end - start) ?? Data()
            guard bytes.count == end - start else { throw OutputError(path, "a row is lost") }
            try body([UInt8](bytes))
        }
    }

    private func flush() throws {
        do {
            try file.write(contentsOf: waiting)
        } catch {
            throw OutputError(path, "\(error.localizedDescription)")
        }
        waiting.removeAll(keepingCapacity: true)
    }
}
