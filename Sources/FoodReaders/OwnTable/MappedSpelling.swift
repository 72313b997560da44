import FoodModel

/// How a mapped table spells its figures, and of what kind they are.
struct MappedSpelling {
    private let spelling: FigureSpelling
    private let kind: FigureKind
    private let parenthesesKind: FigureKind?

    init(_ mapping: TableMapping) {
        spelling = mapping.spelling
        kind = mapping.kind
        parenthesesKind = mapping.parenthesesKind
    }

    /// What `text` says; nil where it is none of the table's spellings.
    func read(_ text: String) -> (figure: PrintedFigure, kind: FigureKind)? {
        if let figure = spelling.read(text) { return (figure, kind) }
        guard let parenthesesKind, text.hasPrefix("("), text.hasSuffix(")"),
            let figure = spelling.read(text.dropFirst().dropLast())
        else { return nil }
        return (figure, parenthesesKind)
    }

    /// The plain number that `text` is, or nil.
    func number(_ text: String) -> Double? {
        guard case .amount(let amount) = spelling.read(text) else { return nil }
        return amount
    }
}
