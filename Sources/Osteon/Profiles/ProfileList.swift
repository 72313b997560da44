import FoodModel
import Knowledge

/// The families of profiles that ship, with what each is held to be for.
public struct ProfileList {
    private struct Row {
        let family: ProfileFamily
        let sheet: ProfileSheet
        let figures: Int
        let unsure: Int
    }

    private let rows: [Row]
    private let standard: String

    /// - Throws: `InputError` with the place of a fault in a shipped file.
    public init() throws {
        let book = try Knowledge.profiles()
        standard = book.standard.profile.name
        rows = try book.families.map { family in
            let sheet = try book.sheet(of: family)
            let citations = sheet.citations
            return Row(
                family: family,
                sheet: sheet,
                figures: citations.count,
                unsure: citations.count { $0.confidence.isLow }
            )
        }
    }

    /// Schema `osteon.profiles/1`.
    public func json() throws -> String {
        try JSONText.of(
            Document(standard: standard, profiles: rows.map(Document.Profile.init))
        )
    }

    public func text(style: TextStyle) -> String {
        var lines: [String] = []
        for row in rows {
            let family = row.family
            lines.append(
                style.bold(Columns.left(family.key, 27))
                    + "\(family.title) · version \(row.sheet.version)"
            )
            let unsure = row.unsure == 0 ? "" : ", \(row.unsure) of them not yet checked"
            lines.append(
                Columns.wrapped(
                    "  for \(family.who); \(row.figures) figures\(unsure)",
                    indent: "  "
                )
            )
        }
        lines += [
            "",
            Columns.wrapped(
                "A name goes on with f or m and the age: \(standard), which is the one where "
                    + "nobody chose another. osteon profile show NAME tells a profile's figures.",
                indent: ""
            ),
            Columns.wrapped(
                "Nobody is scored below 19 years, in pregnancy or while breastfeeding: no target "
                    + "here was made for them.",
                indent: ""
            ),
        ]
        return style.plain(lines.joined(separator: "\n") + "\n")
    }

    private struct Document: Encodable {
        struct Profile: Encodable {
            let key: String
            let title: String
            let who: String
            let sex: String?
            let version: String
            let figures: Int
            let unsure: Int

            init(_ row: Row) {
                key = row.family.key
                title = row.family.title
                who = row.family.who
                sex = row.family.sex?.rawValue
                version = row.sheet.version
                figures = row.figures
                unsure = row.unsure
            }
        }

        let schema = "osteon.profiles/1"
        let standard: String
        let profiles: [Profile]
    }
}
