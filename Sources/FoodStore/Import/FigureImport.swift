import FoodModel
import GRDB

/// Writes the figures of one import: those of a food at once, of two of one nutrient the one whose
/// code is preferred.
struct FigureImport {
    private let writer: FoodWriter
    private let held: RawStatement
    private let removal: RawStatement
    /// The figures that are not written yet.
    private var batch = FigureBatch()

    init(_ db: Database, _ writer: FoodWriter) throws {
        self.writer = writer
        held = try RawStatement(
            db,
            """
            SELECT rank, kind FROM figure JOIN figure_source ON figure_source.row = source
            WHERE food = ? AND nutrient = ?
            """
        )
        removal = try RawStatement(db, "DELETE FROM figure WHERE food = ? AND nutrient = ?")
    }

    /// Takes a figure of the food in `row`; it is written with the last one of the food.
    mutating func add(
        _ figure: RankedFigure,
        toFood row: Int,
        _ tallies: inout EditionTallies
    ) throws {
        if row != batch.food {
            try write(&tallies)
            batch.begin(row)
        }
        batch.add(figure)
    }

    /// Writes the figures at hand.
    mutating func write(_ tallies: inout EditionTallies) throws {
        guard let food = batch.food else { return }
        if try writer.hasFigures(food) {
            for figure in batch.figures { try add(figure, toFigured: food, &tallies) }
        } else {
            try writer.insert(batch.figures, ofFood: food)
            tallies.count(food) { $0.add(batch.figures) }
        }
        tallies.count(food) { $0.duplicates += batch.duplicates }
        batch.begin(nil)
    }

    /// Adds a figure to a food that has figures already.
    private func add(
        _ ranked: RankedFigure,
        toFigured food: Int,
        _ tallies: inout EditionTallies
    ) throws {
        if try writer.insert(ranked, ofFood: food) {
            tallies.count(food) { $0.add(ranked.figure.kind) }
        } else {
            try replace(with: ranked, of: food, &tallies)
        }
    }

    /// Puts a figure in the place of one of a higher rank.
    private func replace(
        with ranked: RankedFigure,
        of food: Int,
        _ tallies: inout EditionTallies
    ) throws {
        try held.bind(food, ranked.nutrient)
        guard try held.next() else { return }
        let heldRank = held.integer(0)
        let heldKind = FigureKind(rawValue: held.text(1))
        held.end()
        if heldRank == ranked.rank { tallies.count(food) { $0.duplicates += 1 } }
        guard ranked.rank < heldRank else { return }
        try removal.run(food, ranked.nutrient)
        _ = try writer.insert(ranked, ofFood: food)
        tallies.count(food) { counts in
            if let heldKind { counts.figures[heldKind, default: 0] -= 1 }
            counts.add(ranked.figure.kind)
        }
    }
}
