public import FoodModel
import FoodReaders
import FoodStore
import Knowledge

/// Imports public food tables into a database, as they were published.
public struct FoodImporting {
    /// What a person asks for.
    public struct Request: Sendable {
        /// The table's word, where it is not to be recognised.
        public var name: String?
        /// The path of the mapping file that the tables are read by, where they have no reader.
        public var mapping: String?
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
    /// Where one of several tables cannot be imported, `refusals` is told why, and the others are.
    ///
    /// - Throws: `InputError`, `StoreError`; what was imported from other files stays.
    public func run(
        _ path: String,
        findings: (Finding) -> Void = { _ in },
        refusals: (any Error) -> Void = { _ in }
    ) throws -> [ImportReport] {
        let counter = Counter()
        let found = try FoundTables(
            at: path,
            as: request.name,
            mapping: request.mapping,
            observer: observer(counter)
        )
        if let table = found.tables.first, table.path == path {
            return [try run(table, nil, counter, findings)]
        }
        found.errors.forEach(refusals)
        var reports: [ImportReport] = []
        for table in found.tables {
            let note = reports.isEmpty ? Self.leftAlone(found.leftAlone, at: path) : nil
            do {
                reports.append(try run(table, note, counter, findings))
            } catch let error as StoreError {
                throw error
            } catch {
                refusals(error)
            }
        }
        return reports
    }

    /// What counts the figures of the table at hand.
    private final class Counter {
        var sink: CountingSink?
    }

    /// Tells the progress of reading with the figures that `counter` has; nil where nobody asks.
    private func observer(_ counter: Counter) -> ((ReadingProgress) -> Void)? {
        guard let progress else { return nil }
        return { reading in
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
        _ note: Finding?,
        _ counter: Counter,
        _ findings: (Finding) -> Void
    ) throws -> ImportReport {
        let checksum = try table.checksum()
        let known = try database.imports().filter { $0.checksum == checksum }
        if !known.isEmpty, !request.isForced {
            return ImportReport(table, known, FindingLog(), outcome: .known)
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
        for finding in [note, Self.leftAlone(table.leftAlone, at: table.path)].compactMap(\.self) {
            log.add(finding)
            findings(finding)
        }
        let outcome: ImportReport.Outcome = request.isTrial ? .tried : .imported
        return ImportReport(table, editions, log, outcome: outcome)
    }

    /// The finding that files at `path` were not read; nil where there are none.
    private static func leftAlone(_ names: [String], at path: String) -> Finding? {
        guard !names.isEmpty else { return nil }
        let list = names.joined(separator: ", ")
        return Finding(
            .note,
            at: SourceLocation(file: path),
            text: list,
            "files that are not read: \(names.count) left alone (\(list))"
        )
    }
}
