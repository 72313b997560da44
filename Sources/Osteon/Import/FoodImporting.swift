public import FoodModel
import FoodReaders
import FoodStore
import Foundation
import Knowledge

/// Imports public food tables into a database, as they were published.
public struct FoodImporting {
    /// What a person asks for.
    public struct Request: Sendable {
        /// The table's word, where it is not to be recognised.
        public var name: String?
        public var isForced = false
        public var isTrial = false
        /// When it happens: "2026-11-24T07:30:00Z".
        public var date: String

        public init(date: String) { self.date = date }
    }

    /// The words for the tables that can be read.
    public static var tables: [String] { SourceReaders.names }

    private let database: FoodDatabase
    private let request: Request
    private let progress: ((ImportProgress) -> Void)?

    /// Imports into the database of `library`; `progress` is told how far each file is.
    ///
    /// - Throws: `StoreError` where the database can be used for reading alone.
    public init(
        _ library: FoodLibrary,
        _ request: Request,
        progress: ((ImportProgress) -> Void)? = nil
    ) throws {
        self.progress = progress
        if case .inMemory(let path, let reason) = library.warning {
            throw StoreError.unavailable(path: path, reason: reason)
        }
        database = library.database
        self.request = request
    }

    /// Imports what is at `path`: a table's own file or folder, or a folder of several; every
    /// finding goes to `findings` as it comes.
    ///
    /// - Throws: `InputError`, `StoreError`; what was imported from other files stays.
    public func run(
        _ path: String,
        findings: (Finding) -> Void = { _ in }
    ) throws -> [ImportReport] {
        let counter = Counter()
        let files = try self.files(at: path, counter)
        if let table = try SourceReaders.table(in: files, as: request.name) {
            return [try run(table, files, counter, findings)]
        }
        // Not a table's own folder: perhaps one that tables were gathered in.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? []
        var reports: [ImportReport] = []
        for name in names where !name.hasPrefix(".") {
            let files = try self.files(at: "\(path)/\(name)", counter)
            guard let table = try SourceReaders.table(in: files) else { continue }
            reports.append(try run(table, files, counter, findings))
        }
        guard !reports.isEmpty else { throw SourceReaders.unrecognised(files) }
        return reports
    }

    /// What counts the figures of the table at hand.
    private final class Counter {
        var sink: CountingSink?
    }

    private func files(at path: String, _ counter: Counter) throws -> SourceFiles {
        guard let progress else { return try SourceFiles(path: path) }
        return try SourceFiles(path: path) { reading in
            progress(
                ImportProgress(
                    file: reading.file,
                    done: reading.done,
                    total: reading.total,
                    figures: counter.sink?.figures ?? 0
                )
            )
        }
    }

    private func run(
        _ table: RecognisedTable,
        _ files: SourceFiles,
        _ counter: Counter,
        _ findings: (Finding) -> Void
    ) throws -> ImportReport {
        let checksum = try files.checksum()
        let known = try database.imports().filter { $0.checksum == checksum }
        if !known.isEmpty, !request.isForced {
            return ImportReport(path: files.path, table, known, FindingLog(), outcome: .known)
        }
        var log = FindingLog()
        let options = ImportOptions(
            checksum: checksum,
            date: request.date,
            audit: try AuditTables.shipped(),
            isForced: request.isForced,
            isTrial: request.isTrial
        )
        let editions = try withoutActuallyEscaping(findings) { findings in
            try database.importFoods(
                options,
                findings: { finding in
                    log.add(finding)
                    findings(finding)
                },
                from: { sink in
                    guard progress != nil else { return try table.read(into: sink) }
                    let counting = CountingSink(sink)
                    counter.sink = counting
                    try table.read(into: counting)
                }
            )
        }
        let outcome: ImportReport.Outcome = request.isTrial ? .tried : .imported
        return ImportReport(path: files.path, table, editions, log, outcome: outcome)
    }
}
