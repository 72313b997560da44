import FoodModel

/// What one source found of menaquinones in one food, and what that speaks for.
struct MenaquinoneFigure {
    /// What the source's method sought, and so what its figure is of vitamin K2.
    enum Measures: String, CaseIterable {
        case all
        /// One of them alone: the sum is at least this.
        case menaquinone4 = "mk4", menaquinone7 = "mk7"
        /// Phylloquinone with them: the sum is at most this.
        case totalK = "total-k"
    }

    let measures: Measures
    let low: Double
    /// Nil where the source has a range without a mean, or only a limit.
    let point: Double?
    let high: Double
    let menaquinone4: Double?
    /// Key of Menaquinones/citations.tsv.
    let citation: String
    let confidence: Confidence
    let classes: [FoodClass.Key]
    /// The shipped foods that are the very food.
    let foods: [FoodID]

    /// Chosen by Osteon, or a guess that was printed: nobody measured it.
    var isGuess: Bool { ["analogy", "unmeasured"].contains(citation) }
}

extension MenaquinoneFigure {
    /// The rows of Menaquinones/figures.tsv.
    static func read(_ path: String) throws -> [MenaquinoneFigure] {
        let columns = [
            "MK4", "low", "point", "high", "measures", "citation", "confidence", "classes", "foods",
        ]
        return try ReviewedFile(path).map(columns) { fields, location in
            func fault(_ text: String, _ wanted: String) -> InputError {
                InputError(.badData, at: location, "\"\(text)\" is not \(wanted)")
            }
            func number(_ text: String) throws -> Double? {
                guard !text.isEmpty else { return nil }
                guard let value = Double(text), value.isFinite, value >= 0 else {
                    throw fault(text, "an amount of 0 or more")
                }
                return value
            }
            guard let measures = Measures(rawValue: fields[4]) else {
                throw fault(fields[4], "one of all, mk4, mk7, total-k")
            }
            guard let confidence = Confidence(rawValue: fields[6]) else {
                throw fault(fields[6], "one of V, V*, R, M1, M2, M3, D")
            }
            let point = try number(fields[2])
            guard let low = try number(fields[1]), let high = try number(fields[3]),
                Estimate(checking: low, point ?? low, high) != nil
            else { throw fault(fields[1...3].joined(separator: "/"), "a range in order") }
            return MenaquinoneFigure(
                measures: measures,
                low: low,
                point: point,
                high: high,
                menaquinone4: try number(fields[0]),
                citation: fields[5],
                confidence: confidence,
                classes: classes(fields[7]),
                foods: try foods(fields[8], at: location)
            )
        }
    }

    /// Ciqual's figures of vitamin K2, each for what Menaquinones/ciqual.tsv says it speaks for.
    static func read(
        _ path: String,
        from ciqual: SourceContentsByID
    ) throws -> [MenaquinoneFigure] {
        try ReviewedFile(path).map(["code", "classes", "foods"]) { fields, location in
            let id = FoodID(source: "ciqual", code: fields[0])
            guard let figure = ciqual[id]?.composition[.vitaminK2] else {
                throw InputError(
                    .badData,
                    at: location,
                    "Ciqual has no figure of vitamin K2 for \"\(fields[0])\""
                )
            }
            let isLimit = figure.kind == .trace || figure.kind == .below
            return MenaquinoneFigure(
                measures: .all,
                low: figure.estimate.low,
                point: isLimit ? nil : figure.estimate.point,
                // The bound of a trace says more of the table than of the food.
                high: figure.kind == .trace ? 0 : figure.estimate.high,
                menaquinone4: nil,
                citation: "ciqual-2025",
                confidence: .verified,
                classes: classes(fields[1]),
                foods: try foods(fields[2], at: location)
            )
        }
    }

    private static func classes(_ text: String) -> [FoodClass.Key] {
        text.split(separator: ",").map { FoodClass.Key(rawValue: String($0)) }
    }

    private static func foods(_ text: String, at location: SourceLocation) throws -> [FoodID] {
        try text.split(separator: ",").map { text in
            guard let id = FoodID(String(text)) else {
                throw InputError(
                    .badData,
                    at: location,
                    "\"\(text)\" is not a food's id: write source:code"
                )
            }
            return id
        }
    }
}
