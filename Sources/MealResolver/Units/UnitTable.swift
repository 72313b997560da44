/// The units that a line may name, by symbol.
public struct UnitTable: Sendable {
    /// Whose cups and pints are meant.
    public enum Region: String, CaseIterable, Sendable {
        case unitedStates = "us"
        case unitedKingdom = "uk"
    }

    /// One row of the units file: a measure and the ways in which it is written.
    public struct Row: Equatable, Sendable {
        /// As a person writes them; the first is the measure's name.
        public let symbols: [String]
        public let measure: Measure
        /// Where it holds; nil for everywhere.
        public let region: Region?

        public init(symbols: [String], measure: Measure, region: Region? = nil) {
            self.symbols = symbols
            self.measure = measure
            self.region = region
        }
    }

    /// The symbols whose size is known, in the order of the file, for suggestions.
    let symbols: [String]
    private let rows: [[Term]: Measure]
    /// The symbols of one word, by that word.
    private let single: [Term: (measure: Measure, name: Term)]
    /// The words that open a symbol of two.
    private let openings: Set<Term>
    /// The sizes of a measure that hold for some foods only, by its name.
    private let special: [String: [Measure]]

    /// The table of `region`, whose own rows go before those of every region.
    public init(_ table: [Row], region: Region = .unitedStates) {
        var rows: [[Term]: Measure] = [:]
        var special: [String: [Measure]] = [:]
        var symbols: [String] = []
        for row in table where row.region == nil || row.region == region {
            guard row.measure.foods.isEmpty else {
                special[row.measure.name, default: []].append(row.measure)
                continue
            }
            for symbol in row.symbols {
                rows[Self.key(of: symbol)] = row.measure
                if row.measure.size != nil { symbols.append(symbol) }
            }
        }
        self.rows = rows
        single = Dictionary(
            rows.compactMap { key, measure in
                key.count == 1 ? (key[0], (measure, Term(measure.name))) : nil
            },
            uniquingKeysWith: { first, _ in first }
        )
        openings = Set(rows.keys.filter { $0.count > 1 }.map { $0[0] })
        self.special = special
        self.symbols = symbols
    }

    /// The measure named by the tokens from `index` on, and the index after it.
    ///
    /// Two words are tried before one, so that "fl oz" is not an ounce; a full stop after an
    /// abbreviation belongs to it.
    func measure(at index: Int, in tokens: ArraySlice<Token>) -> (measure: Measure, next: Int)? {
        guard tokens.indices.contains(index), tokens[index].kind == .word else { return nil }
        let first = afterPoint(index + 1, in: tokens)
        if openings.contains(tokens[index].term), tokens.indices.contains(first),
            tokens[first].kind == .word,
            let measure = rows[[tokens[index].term, tokens[first].term]]
        {
            return (measure, afterPoint(first + 1, in: tokens))
        }
        return single[tokens[index].term].map { ($0.measure, first) }
    }

    /// The name of the measure that the word of `token` alone stands for; nil where it is no unit.
    func measureName(of token: Token) -> Term? {
        token.kind == .word ? single[token.term]?.name : nil
    }

    /// The measure as it applies to a food whose name has `terms`.
    func measure(_ measure: Measure, ofFoodNamed terms: [Term]) -> Measure {
        special[measure.name]?.first { $0.foods.match(terms) } ?? measure
    }

    /// The measure that `symbol` names, or nil.
    public func measure(_ symbol: String) -> Measure? { rows[Self.key(of: symbol)] }

    private func afterPoint(_ index: Int, in tokens: ArraySlice<Token>) -> Int {
        tokens.indices.contains(index) && tokens[index].isMark(".") ? index + 1 : index
    }

    private static func key(of symbol: String) -> [Term] {
        var tokens: [Token] = []
        Tokenizer.split(Array(symbol.utf8), into: &tokens)
        return tokens.filter { $0.kind == .word }.map(\.term)
    }
}
