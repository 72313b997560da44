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
        /// Whether a trial leaves out the search index and the audit, to measure what they cost.
        public var isFiguresOnly = false
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

    /// Imports what is at each of `paths`: a table's own file or folder, or a folder of several;
    /// every finding goes to `findings` as it comes.
    ///
    /// Of several editions of one source the newest is imported, and the others are told in the
    /// reports. Where a table cannot be imported, `refusals` is told why, and the others are; but
    /// nothing more is where the database cannot be written. What was imported stays.
    public func run(
        _ paths: [String],
        findings: (Finding) -> Void = { _ in },
        refusals: (any Error) -> Void = { _ in }
    ) -> [ImportReport] {
        let counter = Counter()
        var candidates: [EditionChoice.Candidate] = []
        var notes: [Int: Finding] = [:]
        for path in paths {
            do {
                let found = try FoundTables(
                    at: path,
                    as: request.name,
                    mapping: request.mapping,
                    observer: observer(counter)
                )
                found.errors.forEach(refusals)
                notes[candidates.count] = Self.leftAlone(found.leftAlone, at: path)
                let isAlone = paths.count == 1 && found.tables.count == 1
                for table in found.tables {
                    do {
                        let editions = isAlone ? [] : try editions(of: table)
                        candidates.append(EditionChoice.Candidate(table: table, editions: editions))
                    } catch {
                        refusals(error)
                    }
                }
            } catch {
                refusals(error)
            }
        }
        return run(EditionChoice(candidates), candidates, notes, counter, findings, refusals)
    }

    /// The editions of a table; those that it brought, where it was imported before.
    private func editions(of table: RecognisedTable) throws -> [Edition] {
        let checksum = try table.checksum()
        let known = try database.imports().filter { $0.checksum == checksum }
        guard known.isEmpty else { return known.map(\.edition) }
        return try table.editions()
    }

    private func run(
        _ choice: EditionChoice,
        _ candidates: [EditionChoice.Candidate],
        _ notes: [Int: Finding],
        _ counter: Counter,
        _ findings: (Finding) -> Void,
        _ refusals: (any Error) -> Void
    ) -> [ImportReport] {
        var reports: [ImportReport] = []
        var note: Finding?
        for (index, candidate) in candidates.enumerated() {
            note = notes[index] ?? note
            let leftOut = choice.leftOut(at: index)
            guard leftOut.isEmpty || leftOut.count < candidate.editions.count else {
                reports.append(ImportReport(candidate.table, leftOut))
                continue
            }
            do {
                reports.append(try run(candidate.table, leftOut, note, counter, findings))
                note = nil
            } catch let error as StoreError {
                refusals(error)
                break
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
        _ leftOut: [LeftOutEdition],
        _ note: Finding?,
        _ counter: Counter,
        _ findings: (Finding) -> Void
    ) throws -> ImportReport {
        let checksum = try table.checksum()
        let known = try database.imports().filter { $0.checksum == checksum }
        if !known.isEmpty, !request.isForced {
            return ImportReport(table, known, FindingLog(), outcome: .known, leftOut)
        }
        var log = FindingLog()
        let options = ImportOptions(
            checksum: checksum,
            date: request.date,
            audit: try AuditTables.shipped(),
            isForced: request.isForced,
            isTrial: request.isTrial,
            isFiguresOnly: request.isTrial && request.isFiguresOnly
        )
        let editions = try withoutActuallyEscaping(findings) { findings in
            try database.importFoods(
                options,
                findings: { finding in
                    log.add(finding)
                    findings(finding)
                },
                from: { sink in
                    var sink = sink
                    if progress != nil {
                        let counting = CountingSink(sink)
                        counter.sink = counting
                        sink = counting
                    }
                    if !leftOut.isEmpty {
                        sink = EditionFilter(sink, without: Set(leftOut.map(\.edition.key)))
                    }
                    try table.read(into: sink)
                }
            )
        }
        for finding in [note, Self.leftAlone(table.leftAlone, at: table.path)].compactMap(\.self) {
            log.add(finding)
            findings(finding)
        }
        let outcome: ImportReport.Outcome = request.isTrial ? .tried : .imported
        return ImportReport(table, editions, log, outcome: outcome, leftOut)
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
