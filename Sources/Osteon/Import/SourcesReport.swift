import FoodModel
import FoodStore

/// The editions in a database: what is shipped, and what the person imported.
public struct SourcesReport {
    private let shipped: [Edition]
    private let imported: [ImportedEdition]

    public init(library: FoodLibrary) throws {
        let imported = try library.database.imports()
        let keys = Set(imported.map(\.edition.key))
        self.imported = imported
        shipped = try library.database.editions().filter { !keys.contains($0.key) }
    }

    /// Schema `osteon.sources/1`.
    public func json() throws -> String {
        try JSONText.of(
            Document(
                imported: imported.map(JSONSource.init),
                shipped: shipped.map {
                    Document.Shipped(
                        key: $0.key,
                        title: $0.title,
                        publisher: $0.publisher,
                        release: $0.release,
                        licence: $0.licence
                    )
                }
            )
        )
    }

    public func text(style: TextStyle) -> String {
        var lines: [String] = []
        for source in imported {
            let edition = source.edition
            lines += [
                style.bold(edition.key) + "  \(edition.title), \(edition.publisher)",
                "  " + ImportReport.counts(source.counts),
                "  imported \(source.date) · SHA-256 \(source.checksum.prefix(16))…"
                    + (source.isForced ? " · forced against the audit" : ""),
                "  \(edition.licence)",
            ]
        }
        if imported.isEmpty { lines.append("Nothing was imported yet: osteon import PATH") }
        lines += ["", "Shipped with Osteon"]
        lines += shipped.map { "  \($0.key)  \($0.title) · \($0.licence)" }
        return style.plain(lines.map { $0 + "\n" }.joined())
    }

    private struct Document: Encodable {
        struct Shipped: Encodable {
            let key: String
            let title: String
            let publisher: String
            let release: String
            let licence: String
        }

        let schema = "osteon.sources/1"
        let imported: [JSONSource]
        let shipped: [Shipped]
    }
}
