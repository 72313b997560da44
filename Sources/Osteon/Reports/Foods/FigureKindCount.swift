import FoodModel

/// How a food's figures came about: how many of each kind.
struct FigureKindCount {
    /// Those that there are, in the order of ``FigureKind``.
    let counts: [(kind: FigureKind, count: Int)]

    init(_ composition: Composition) {
        let kinds = composition.figures.map(\.value.kind)
        counts = FigureKind.allCases.compactMap { kind in
            let count = kinds.count { $0 == kind }
            return count == 0 ? nil : (kind, count)
        }
    }

    /// "Of 38 figures 30 are measured, 5 calculated, 3 imputed".
    var text: String {
        let sum = counts.reduce(0) { $0 + $1.count }
        if counts.count == 1 { return "All \(sum) figures are \(counts[0].kind.words)" }
        let parts = counts.enumerated().map { index, part in
            let share = NumberText.percent(Double(part.count) / Double(sum))
            return "\(part.count)\(index == 0 ? " are" : "") \(part.kind.words) (\(share) %)"
        }
        return "Of \(sum) figures \(parts.joined(separator: ", "))"
    }
}
