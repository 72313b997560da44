/// What is taken of a fruit: "juice of 7 lemons", "7 lemons, zested" are not lemons.
extension LineReading {
    private enum Extract: String {
        case juice, zest

        /// The measure of what one fruit gives; only fruits whose yield is known have a size of it.
        var measure: String {
            switch self {
            case .juice: "juiced fruit"
            case .zest: "zested fruit"
            }
        }

        init?(_ term: Term) {
            switch term {
            case Term("juice"), Term("juiced"): self = .juice
            case Term("zest"), Term("zested"), Term("peel"), Term("rind"): self = .zest
            default: return nil
            }
        }
    }

    /// Counts what fruits give where the line asks for that, not for the fruits.
    mutating func readExtract() {
        if let (extract, next) = leadingExtract() {
            let (count, end) = amount(at: next, after: nil) ?? (Amount(.init(1)), next)
            let stop = tokens[end...].firstIndex { $0.kind != .word } ?? tokens.count
            guard count.measure == nil else { return }
            take(extract, of: string(end, stop), count)
        } else if let count = line.amounts.first, line.amounts.count == 1, count.measure == nil {
            let said = WordTable.terms(of: line.preparation) + WordTable.terms(of: line.comment)
            let extracts = said.compactMap { Extract($0) }
            // Of zest and juice the juice is nearly all.
            guard let extract = extracts.first(where: { $0 == .juice }) ?? extracts.first else {
                return
            }
            take(extract, of: line.name, count)
        }
    }

    /// "juice of", "zest and juice from" at the beginning, and the index after it.
    private func leadingExtract() -> (Extract, Int)? {
        var found: Extract?
        for index in tokens.indices[start...] {
            let term = tokens[index].term
            if let extract = Extract(term) {
                found = found == .juice ? .juice : extract
            } else if term == Self.of || term == Self.from {
                return found.map { ($0, index + 1) }
            } else if term != Self.and, !tokens[index].isMark("&"), !tokens[index].isMark("+") {
                return nil
            }
        }
        return nil
    }

    private mutating func take(_ extract: Extract, of fruit: String, _ count: Amount) {
        let terms = Set(WordTable.terms(of: fruit))
        guard let measure = units.measure(extract.measure),
            units.measure(measure, ofFoodNamed: terms).size != nil
        else { return }
        line.extract = "\(fruit) \(extract.rawValue)"
        line.amounts = [count.counting(extract.rawValue, measure)]
        line.unknownUnit = nil
    }

    private static let of = Term("of")
    private static let from = Term("from")
    private static let and = Term("and")
}
