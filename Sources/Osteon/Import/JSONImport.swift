import FoodModel
import FoodStore

/// What was imported, as JSON prints it: schema `osteon.import/1`.
struct JSONImport: Encodable {
    struct Table: Encodable {
        let path: String
        let table: String
        let recognition: String
        let outcome: String
        let editions: [JSONSource]
        let leftOut: [LeftOut]
        let findings: [Group]
    }

    /// An edition of which another table has a newer release.
    struct LeftOut: Encodable {
        let key: String
        let title: String
        let release: String
        let taken: String
        let takenPath: String
        let reason: String
    }

    struct Group: Encodable {
        let severity: String
        let words: String
        let count: Int
        let first: [String]
    }

    let schema = "osteon.import/1"
    let tables: [Table]

    init(_ reports: [ImportReport]) {
        tables = reports.map { report in
            Table(
                path: report.path,
                table: report.table,
                recognition: report.recognition,
                outcome: report.outcome.rawValue,
                editions: report.editions.map(JSONSource.init),
                leftOut: report.leftOut.map { other in
                    LeftOut(
                        key: other.edition.key,
                        title: other.edition.title,
                        release: other.edition.release,
                        taken: other.taken.key,
                        takenPath: other.takenPath,
                        reason: other.reason
                    )
                },
                findings: report.findings.groups.map { group in
                    Group(
                        severity: group.severity.rawValue,
                        words: group.words,
                        count: group.count,
                        first: group.first.map(\.description)
                    )
                }
            )
        }
    }
}

/// An imported edition, as JSON prints it.
struct JSONSource: Encodable {
    let key: String
    let source: String
    let title: String
    let publisher: String
    let release: String
    let licence: String
    let checksum: String
    let date: String
    let forced: Bool
    let foods: Int
    let portions: Int
    let attributes: Int
    let duplicates: Int
    let figures: [String: Int]

    init(_ imported: ImportedEdition) {
        key = imported.edition.key
        source = imported.edition.source
        title = imported.edition.title
        publisher = imported.edition.publisher
        release = imported.edition.release
        licence = imported.edition.licence
        checksum = imported.checksum
        date = imported.date
        forced = imported.isForced
        foods = imported.counts.foods
        portions = imported.counts.portions
        attributes = imported.counts.attributes
        duplicates = imported.counts.duplicates
        figures = Dictionary(
            uniqueKeysWithValues: imported.counts.figures.map { ($0.key.rawValue, $0.value) }
        )
    }
}

extension ImportReport {
    /// All reports of one run; schema `osteon.import/1`.
    public static func json(_ reports: [ImportReport]) throws -> String {
        try JSONText.of(JSONImport(reports))
    }
}
