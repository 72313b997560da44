extension RatingLayout {
    /// Comma-separated values after RFC 4180, in UTF-8 without a mark of byte order; the first row
    /// names the columns.
    ///
    /// A text that a spreadsheet would compute has an apostrophe before it.
    static func csv(_ columns: [RatingColumn]) -> RatingLayout {
        RatingLayout(
            columns,
            .csv,
            head: columns.map(\.name).joined(separator: ",") + "\r\n",
            openings: columns.indices.map { $0 == 0 ? "" : "," },
            end: "\r\n"
        )
    }

    /// One JSON object a row: schema `osteon.rate/1`.
    static func ndjson(_ columns: [RatingColumn]) -> RatingLayout {
        RatingLayout(
            columns,
            .json,
            head: "",
            openings: columns.enumerated().map { place, column in
                (place == 0 ? "{\"schema\":\"\(schema)\"," : ",") + "\"\(column.name)\":"
            },
            end: "}\n"
        )
    }

    static let schema = "osteon.rate/1"

    /// A page that needs nothing else, whose table is sorted by a click on a heading.
    static func html(_ columns: [RatingColumn], versions: String) -> RatingLayout {
        var escaped: [UInt8] = []
        Escaping.html.append(.text(versions), to: &escaped)
        let headings = columns.map { column in
            var about: [UInt8] = []
            Escaping.html.append(.text(column.about), to: &about)
            return "<th><button title=\"\(String(decoding: about, as: UTF8.self))\">"
                + "\(column.name)</button>"
        }
        return RatingLayout(
            columns,
            .html,
            head: RatingPage.head,
            tableHead: RatingPage.tableHead + "<tr>" + headings.joined() + "</thead>\n<tbody>\n",
            openings: columns.indices.map { $0 == 0 ? "<tr><td>" : "<td>" },
            end: "\n",
            foot: "</tbody>\n</table>\n<p>\(String(decoding: escaped, as: UTF8.self))</p>\n"
                + RatingPage.script + "</html>\n"
        )
    }
}
