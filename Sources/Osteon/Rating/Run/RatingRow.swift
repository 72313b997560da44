/// What a run makes of one record, on the thread that rated it.
struct RatingRow: Sendable {
    enum Outcome: Sendable {
        case rated
        case rejected(Rejection)
        /// An earlier run, which is gone on with, has dealt with it.
        case passed
    }

    let outcome: Outcome
    /// Nil where there is no recipe.
    let content: RecipeContent?
    /// Whether the filter wants it.
    var isWanted = false
    var rank = RatingRank()
    /// By column; those of the run are not known yet.
    var cells: [RatingValue] = []
    /// The same as text, where the output is text.
    var text = RatingLayout.Row()

    init(_ outcome: Outcome, _ content: RecipeContent?) {
        self.outcome = outcome
        self.content = content
    }

    /// Fills in what is known only in the run.
    mutating func fill(_ columns: [RatingColumn], number: Int, duplicateOf first: Int?) {
        let first = first.map { RatingValue($0) } ?? .unknown
        for (place, column) in columns.enumerated() where column.isOfRun {
            let value = column == .number ? RatingValue(number) : first
            if place < cells.count { cells[place] = value }
        }
        text.fill { $0 == .number ? RatingValue(number) : first }
    }
}
