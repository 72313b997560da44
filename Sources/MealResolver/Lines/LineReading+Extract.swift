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

        /// What a word before "of" asks for: "rind of a lemon".
        init?(_ term: Term) {
            switch term {
            case Self.juiceWord: self = .juice
            case Self.zestWord, Self.peel, Self.rind: self = .zest
            default: return nil
            }
        }

        /// What a word after the fruit asks for; "peel" may be one to throw away.
        init?(after term: Term) {
            switch term {
            case Self.juiceWord, Self.juiced: self = .juice
            case Self.zestWord, Self.zested: self = .zest
            default: return nil
            }
        }

        private static let juiceWord = Term("juice")
        private static let juiced = Term("juiced")
        private static let zestWord = Term("zest")
        private static let zested = Term("zested")
        private static let peel = Term("peel")
        private static let rind = Term("rind")
    }

    /// Counts what fruits give where the line asks for that, not for the fruits.
    mutating func readExtract() {
        if let (extract, next) = leadingExtract() {
            let (count, end) = amount(at: next, after: nil) ?? (Amount(.init(1)), next)
            let stop = tokens[end...].firstIndex { $0.kind != .word } ?? tokens.count
            guard count.measure == nil else { return }
            take(extract, of: string(end, stop), count)
        } else if let count = line.amounts.first, line.amounts.count == 1, count.measure == nil {
            guard let extract = extractSaidAfter() else { return }
            take(extract, of: line.name, count)
        }
    }

    /// "juice of", "zest and juice from" at the beginning, and the index after it.
    private func leadingExtract() -> (Extract, Int)? {
        var found: Extract?
        // "1 zest from lemon".
        let first = tokens.indices.contains(start) && tokens[start].value == 1 ? start + 1 : start
        for index in tokens.indices[first...] {
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

    /// "juiced" of "7 lemons, juiced", where nothing else is said that the rest is for.
    private func extractSaidAfter() -> Extract? {
        let said = WordTable.terms(of: line.preparation) + WordTable.terms(of: line.comment)
        var found: Extract?
        for term in said {
            if let extract = Extract(after: term) {
                // Of zest and juice the juice is nearly all.
                found = found == .juice ? .juice : extract
            } else if !words.has(.filler, term), !words.has(.preparation, term), term != Self.only {
                return nil
            }
        }
        return found
    }

    private mutating func take(_ extract: Extract, of fruit: String, _ count: Amount) {
        let terms = WordTable.terms(of: fruit)
        guard let measure = units.measure(extract.measure),
            units.measure(measure, ofFoodNamed: terms).size != nil
        else { return }
        line.extract = "\(fruit) \(extract.rawValue)"
        line.amounts = [count.counting(extract.rawValue, measure)]
        line.unknownUnit = nil
    }

    static let of = Term("of")
    private static let from = Term("from")
    private static let and = Term("and")
    private static let only = Term("only")
}
