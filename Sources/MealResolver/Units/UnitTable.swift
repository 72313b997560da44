/// The units that a line may name, by symbol.
public final class UnitTable: Sendable {
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
    /// One of a food that is counted; nil where no row says what that weighs.
    let piece: Measure?
    private let singleWords: TermNumbers
    /// The measures of symbols of one word, by its number.
    private let single: [(measure: Measure, name: Term)]
    /// The words that open a symbol of two.
    private let openings: TermNumbers
    /// The sizes of a measure that hold for some foods only, by its name.
    private let special: [String: (measures: [Measure], index: FoodWordsIndex)]

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
        piece = rows[[Term("piece")]]
        let words = rows.filter { $0.key.count == 1 }
        singleWords = TermNumbers(words.keys.map { $0[0] })
        single = words.values.map { ($0, Term($0.name)) }
        openings = TermNumbers(rows.keys.filter { $0.count > 1 }.map { $0[0] })
        self.special = special.mapValues { ($0, FoodWordsIndex($0.map(\.foods))) }
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
        return singleWords[tokens[index].term].map { (single[Int($0)].measure, first) }
    }

    /// The name of the measure that the word of `token` alone stands for; nil where it is no unit.
    func measureName(of token: Token) -> Term? {
        token.kind == .word ? singleWords[token.term].map { single[Int($0)].name } : nil
    }

    /// The measure as it applies to a food whose name has `terms`.
    func measure(_ measure: Measure, ofFoodNamed terms: [Term]) -> Measure {
        guard let (measures, index) = special[measure.name] else { return measure }
        return index.first(for: terms).map { measures[$0] } ?? measure
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
