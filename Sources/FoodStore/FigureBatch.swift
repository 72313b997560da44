import FoodModel

/// A figure with the nutrient that it is of and the rank of the code that it was stated under.
struct RankedFigure {
    let nutrient: Nutrient
    let figure: Figure
    let rank: Int
}

/// The figures of one food before they are written: those of a food mostly come one after another,
/// and one statement for all of them takes half the time of a statement for each.
struct FigureBatch {
    /// The row of the food; nil where no figures are at hand.
    private(set) var food: Int?
    /// One a nutrient.
    private(set) var figures: [RankedFigure] = []
    /// Figures that stood twice under codes of the same rank; the first was kept.
    private(set) var duplicates = 0
    private var nutrients = NutrientSet()

    /// Lets go of the figures at hand and begins those of the food in `row`; of none for nil.
    mutating func begin(_ row: Int?) {
        food = row
        figures.removeAll(keepingCapacity: true)
        duplicates = 0
        nutrients = []
    }

    /// Takes a figure, unless there is one of the nutrient whose rank is as low or lower.
    mutating func add(_ figure: RankedFigure) {
        guard nutrients.contains(figure.nutrient) else {
            nutrients.insert(figure.nutrient)
            figures.append(figure)
            return
        }
        guard let index = figures.firstIndex(where: { $0.nutrient == figure.nutrient }) else {
            return
        }
        if figures[index].rank == figure.rank { duplicates += 1 }
        if figure.rank < figures[index].rank { figures[index] = figure }
    }
}

extension ImportCounts {
    /// Counts figures, whose neighbours are mostly of one kind.
    mutating func add(_ figures: [RankedFigure]) {
        var start = figures.startIndex
        while start < figures.endIndex {
            let kind = figures[start].figure.kind
            let end = figures[start...].firstIndex { $0.figure.kind != kind } ?? figures.endIndex
            self.figures[kind, default: 0] += end - start
            start = end
        }
    }
}
