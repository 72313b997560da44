import FoodModel

/// A food while its figures and portions are being read.
struct FoodDraft {
    var record: FoodRecord
    var undifferentiated183: Figure?
    private var ranks: NutrientTable<Int>

    init(_ record: FoodRecord) {
        self.record = record
        ranks = record.composition.figures.mapValues { _ in 0 }
    }

    /// Takes a figure, unless the food has one under a code that is preferred.
    mutating func add(
        _ value: Double,
        of stated: StatedNutrient,
        _ kind: FigureKind,
        _ provenance: Provenance
    ) {
        add(Estimate(value), of: stated, kind, provenance)
    }

    /// Takes a figure that is a range, unless the food has one under a code that is preferred.
    mutating func add(
        _ estimate: Estimate,
        of stated: StatedNutrient,
        _ kind: FigureKind,
        _ provenance: Provenance
    ) {
        guard let figure = stated.figure(estimate, kind, provenance) else { return }
        add(figure, of: stated.nutrient, rank: stated.rank)
    }

    /// Takes a figure, unless the food has one of the nutrient whose rank is as low or lower.
    mutating func add(_ figure: Figure, of nutrient: Nutrient, rank: Int) {
        if let held = ranks[nutrient], held <= rank { return }
        ranks[nutrient] = rank
        record.composition[nutrient] = figure
    }
}

/// The foods of a source while they are being read, by the source's code.
struct FoodDrafts {
    private(set) var drafts: [FoodDraft] = []
    private var indices: [String: Int] = [:]
    /// The food that was changed last: what is said of a food mostly stands together.
    private var last: (code: String, index: Int)?

    /// Adds a food; false, and nothing is changed, where there is one under the same code.
    mutating func add(_ record: FoodRecord, code: String) -> Bool {
        guard !contains(code) else { return false }
        indices[code] = drafts.count
        drafts.append(FoodDraft(record))
        return true
    }

    /// Adds the food of a row, its code in `column`.
    ///
    /// False, with a finding, where it has no code or no name, or where its code stands twice.
    mutating func add(
        _ record: FoodRecord,
        from row: SourceRow,
        column: Int,
        _ findings: inout [Finding]
    ) -> Bool {
        if let finding = row.unusable(record, column: column) {
            findings.append(finding)
            return false
        }
        guard add(record, code: record.id.code) else {
            findings.append(row.repeated(record, column: column))
            return false
        }
        return true
    }

    /// The figures of 18:3 fatty acids whose isomers were not told apart, by food.
    var undifferentiated183: [FoodID: Figure] {
        let pairs = drafts.compactMap { draft in
            draft.undifferentiated183.map { (draft.record.id, $0) }
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// Whether there is a food under `code`.
    func contains(_ code: String) -> Bool { indices[code] != nil }

    /// The food under `code`; nil where there is none.
    subscript(code: String) -> FoodDraft? { indices[code].map { drafts[$0] } }

    /// Changes the food under `code`; false where there is none.
    @discardableResult
    mutating func update(_ code: String, _ change: (inout FoodDraft) -> Void) -> Bool {
        if let last, last.code == code {
            change(&drafts[last.index])
            return true
        }
        guard let index = indices[code] else { return false }
        last = (code, index)
        change(&drafts[index])
        return true
    }
}
