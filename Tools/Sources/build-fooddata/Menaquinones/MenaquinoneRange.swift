import FoodModel

/// What several laboratories' figures of menaquinones come to: their spread, never their average.
///
/// - The low end is the lowest that any of them found, or a limit's zero; the high end the highest,
///   which phylloquinone that is counted with it only raises.
/// - The point is the median of those who sought every menaquinone, each value once, so that a table
///   that borrowed a paper's figure does not vote twice. Limits, traces and ranges without a mean
///   have no vote. Where nobody sought them all it is Osteon's guess, raised to what is known of one.
/// - One value alone is no spread: the range is then at least from half of it to twice as much.
struct MenaquinoneRange {
    let estimate: Estimate
    /// The figures that it was made from, Osteon's guess among them.
    let figures: [MenaquinoneFigure]

    /// What one laboratory's value is worth: those who measured the same food differ by more.
    private static let loneSpread = 2.0

    /// The range of vitamin K2 that `figures` tell; nil where they tell of one menaquinone alone,
    /// which says nothing of the others.
    init?(vitaminK2 figures: [MenaquinoneFigure]) {
        func votes(_ isCounted: (MenaquinoneFigure) -> Bool) -> [Double] {
            figures.filter(isCounted).compactMap(\.point)
        }
        let measured = votes { $0.measures == .all && !$0.isGuess }
        guard measured.isEmpty else {
            self.init(figures, votes: measured)
            return
        }
        let parts = Distribution(of: votes { $0.measures.isPart })?.median ?? 0
        let guesses = votes(\.isGuess).map { max($0, parts) }
        guard !guesses.isEmpty else { return nil }
        self.init(figures, votes: guesses)
    }

    /// The range of menaquinone-4 that `figures` tell; nil without any.
    init?(menaquinone4 figures: [MenaquinoneFigure]) {
        let known = figures.compactMap { figure in
            figure.menaquinone4.map { amount in
                let isAlone = figure.measures == .menaquinone4
                return MenaquinoneFigure(
                    measures: .menaquinone4,
                    low: isAlone ? figure.low : amount,
                    point: amount,
                    high: isAlone ? figure.high : amount,
                    menaquinone4: amount,
                    citation: figure.citation,
                    confidence: figure.confidence,
                    classes: figure.classes,
                    foods: figure.foods
                )
            }
        }
        self.init(known, votes: known.compactMap(\.point))
    }

    private init?(_ figures: [MenaquinoneFigure], votes: [Double]) {
        guard let low = figures.map(\.low).min(), let high = figures.map(\.high).max(),
            let median = Distribution(of: Set(votes).sorted())?.median.rounded(digits: 3)
        else { return nil }
        let spread = Set(votes).count == 1 ? Self.loneSpread : 1
        estimate = Estimate(
            low: min(low, median / spread),
            point: median,
            high: max(high, median * spread)
        )
        self.figures = figures
    }

    /// The keys of the citations, each once, in order.
    var citations: [String] { Set(figures.map(\.citation)).sorted() }

    /// The weakest confidence among the figures; Osteon's own where none was measured.
    var confidence: Confidence {
        let order = Confidence.allCases.filter { $0 != .design }
        let ranks = figures.filter { !$0.isGuess }.compactMap {
            order.firstIndex(of: $0.confidence)
        }
        return ranks.max().map { order[$0] } ?? .design
    }
}

extension MenaquinoneFigure.Measures {
    /// Whether one menaquinone alone was sought.
    fileprivate var isPart: Bool {
        switch self {
        case .menaquinone4, .menaquinone7: true
        case .all, .totalK: false
        }
    }
}
