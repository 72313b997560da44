/// How the cells of a row are written as text.
struct RatingLayout: Sendable {
    /// How a cell's content is written so that it cannot be taken for something else.
    enum Escaping: Sendable {
        case csv, json, html
    }

    /// A row, with the places of cells that are not known yet.
    struct Row: Sendable {
        fileprivate(set) var bytes: [UInt8] = []
        fileprivate var holes: [(place: Int, column: RatingColumn)] = []
        fileprivate var escaping = Escaping.csv

        init() {}

        /// A row in which every cell is known.
        init(bytes: [UInt8]) { self.bytes = bytes }
    }

    let columns: [RatingColumn]
    /// What stands before all rows.
    let head: [UInt8]
    /// What stands between what is drawn of the rows and the rows; nothing where nothing is drawn.
    let tableHead: [UInt8]
    /// What stands behind all rows.
    let foot: [UInt8]
    private let escaping: Escaping
    /// What stands before each cell.
    private let openings: [[UInt8]]
    /// What stands behind the last.
    private let end: [UInt8]

    init(
        _ columns: [RatingColumn],
        _ escaping: Escaping,
        head: String,
        tableHead: String = "",
        openings: [String],
        end: String,
        foot: String = ""
    ) {
        self.columns = columns
        self.escaping = escaping
        self.head = Array(head.utf8)
        self.tableHead = Array(tableHead.utf8)
        self.openings = openings.map { Array($0.utf8) }
        self.end = Array(end.utf8)
        self.foot = Array(foot.utf8)
    }

    /// The row of `cells`, one for each column, with `mark` before it.
    func row(_ cells: [RatingValue], after mark: String = "") -> Row {
        var row = Row()
        row.escaping = escaping
        row.bytes.reserveCapacity(1 << 10)
        row.bytes += mark.utf8
        for (place, column) in columns.enumerated() {
            row.bytes += openings[place]
            if column.isOfRun {
                row.holes.append((row.bytes.count, column))
            } else {
                escaping.append(cells[place], to: &row.bytes)
            }
        }
        row.bytes += end
        return row
    }
}

extension RatingLayout.Row {
    /// Fills in the cells that are not known yet.
    mutating func fill(_ value: (RatingColumn) -> RatingValue) {
        for (place, column) in holes.reversed() {
            var cell: [UInt8] = []
            escaping.append(value(column), to: &cell)
            bytes.insert(contentsOf: cell, at: place)
        }
        holes = []
    }
}

extension RatingLayout.Escaping {
    /// Appends what stands in a cell.
    func append(_ value: RatingValue, to bytes: inout [UInt8]) {
        switch value {
        case .unknown: if self == .json { bytes += Array("null".utf8) }
        case .number: value.appendNumber(to: &bytes)
        case .text(let text): append(text, to: &bytes)
        }
    }

    private func append(_ text: String, to bytes: inout [UInt8]) {
        switch self {
        case .csv: bytes += text.inCSV.utf8
        case .json:
            var json = JSONWriter()
            json.string(text)
            bytes += json.written
        case .html: bytes += text.inHTML.utf8
        }
    }
}
