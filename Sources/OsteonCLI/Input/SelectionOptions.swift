import ArgumentParser
import Osteon

/// Which ratings are wanted: the options of `osteon rate`.
struct SelectionOptions: ParsableArguments {
    @Option(
        name: .customLong("where"),
        help: """
            Only rows that fulfil the conditions: columns compared by >= > = != < <=, joined by \
            and, or, not and brackets. Nutrients are named by tag and are of a serving.
            """
    )
    var condition: String?

    @Option(help: "Rank by this column, the highest first; COLUMN:asc for the lowest.")
    var sort: String?

    @Option(help: "Only so many rows, of those that come first.")
    var top: Int?

    @Option(help: "The columns of the table, joined by commas; --list-columns has them all.")
    var columns: String?

    @Option(help: "Only recipes of which so much is known, 0 to 1.")
    var minCoverage: Double?

    @Flag(help: "Leave out recipes that were met before.")
    var unique = false

    /// Whether rows do not stand in the order of the input.
    var isRanked: Bool { sort != nil || top != nil }

    func validate() throws {
        if let top, top < 1 { throw ValidationError("--top is a number of 1 or more") }
        if let minCoverage, !(0...1).contains(minCoverage) {
            throw ValidationError("--min-coverage is a share from 0 to 1")
        }
        if let sort, RatingOrder(sort) == nil {
            throw ValidationError(
                "--sort takes a column of numbers, as low or NA:asc; \"\(sort)\" is none. "
                    + "--list-columns has them all"
            )
        }
        _ = try readColumns()
    }

    /// The selection for a table of the form `form`.
    ///
    /// - Throws: `RatingFilterError` with the place of what is not understood.
    func selection(for form: RatingPlan.Form) throws -> RatingSelection {
        var selection = RatingSelection(columns: try readColumns() ?? Self.columns(of: form))
        selection.filter = try condition.map { text in try RatingFilter(text) }
        if let minCoverage {
            let coverage = RatingFilter.coverage(atLeast: minCoverage)
            selection.filter = selection.filter.map { $0.and(coverage) } ?? coverage
        }
        selection.isUnique = unique || form == .table
        selection.order = sort.flatMap(RatingOrder.init)
        selection.top = top
        switch form {
        case .table:
            selection.order = selection.order ?? .standard
            selection.top = top ?? 20
        case .html: selection.order = selection.order ?? .standard
        case .csv, .ndjson, .sqlite: break
        }
        return selection
    }

    private static func columns(of form: RatingPlan.Form) -> [RatingColumn] {
        form == .html ? RatingColumn.ofPages : RatingColumn.all
    }

    private func readColumns() throws -> [RatingColumn]? {
        guard let columns, columns != "all" else { return nil }
        var read: [RatingColumn] = []
        for name in columns.split(separator: ",") {
            let name = name.filter { $0 != " " }
            guard let column = RatingColumn(named: name) else {
                throw ValidationError(
                    "--columns: no column is called \"\(name)\"; --list-columns has them all"
                )
            }
            if read.contains(column) {
                throw ValidationError("--columns: \"\(name)\" stands twice")
            }
            read.append(column)
        }
        guard !read.isEmpty else { throw ValidationError("--columns names no column") }
        return read
    }
}
