import FoodModel

/// Makes rows of ratings, on the threads that rate.
struct RatingRowMaker: Sendable {
    private let columns: [RatingColumn]
    private let filter: RatingFilter?
    private let order: RatingOrder
    private let layout: RatingLayout?
    private let versions: String
    private let isStream: Bool
    /// Whether a dot is drawn of each row.
    private let isPage: Bool

    init(_ plan: RatingPlan, versions: String) {
        columns = plan.form == .table ? TableOutput.columns : plan.selection.columns
        filter = plan.selection.filter
        order = plan.selection.order ?? .standard
        layout = plan.layout(versions: versions)
        self.versions = versions
        isStream = plan.isStream
        isPage = plan.form == .html
    }

    func row(of record: RatedRecord) -> RatingRow {
        switch record {
        case .rejected(let rejection):
            var row = RatingRow(.rejected(rejection), nil)
            if isStream { row.text = RatingLayout.Row(bytes: StreamRejection.line(rejection)) }
            return row
        case .rated(let rating):
            func value(_ column: RatingColumn) -> RatingValue {
                column.value(of: rating, versions: versions)
            }
            var row = RatingRow(.rated, rating.content)
            row.isWanted = filter?.wants(value) ?? true
            guard row.isWanted else { return row }
            row.rank = RatingRank(rating, in: order, by: value(order.column))
            let cells = columns.map(value)
            if let layout {
                let mark = isPage ? RatingScatter.dot(of: rating).html + "\n" : ""
                row.text = layout.row(cells, after: mark)
            } else {
                row.cells = cells
            }
            return row
        }
    }
}

extension RatingPlan {
    /// How rows are written as text; nil where their cells are wanted.
    func layout(versions: String) -> RatingLayout? {
        switch form {
        case .table, .sqlite: nil
        case .csv: .csv(selection.columns)
        case .ndjson: .ndjson(selection.columns)
        case .html: .html(selection.columns, versions: versions)
        }
    }
}

/// The line of a stream that stands for one that is rejected.
enum StreamRejection {
    static func line(_ rejection: Rejection) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("schema", RatingLayout.schema)
            json.member("error", rejection.reason)
            json.member("column", rejection.location.column)
        }
        return json.written + [UInt8(ascii: "\n")]
    }
}
