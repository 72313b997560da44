/// The state of reading one line: its tokens, the place reached, and what was found.
struct LineReading {
    var line: ParsedLine
    let bytes: [UInt8]
    let tokens: [Token]
    let units: UnitTable
    let words: WordTable
    /// The place reached.
    var index = 0
    /// The token after the bullet.
    private(set) var start = 0
    /// What stands behind a star after everything else.
    private(set) var footnote = ""

    init(_ text: String, units: UnitTable, words: WordTable) {
        self.init(text, bytes: LineBytes.plain(text), units: units, words: words)
    }

    /// The line `text` as `translation` says it in English.
    init(_ text: String, _ translation: LineTranslation, units: UnitTable, words: WordTable) {
        self.init(text, bytes: translation.bytes, units: units, words: words)
    }

    private init(_ text: String, bytes: [UInt8], units: UnitTable, words: WordTable) {
        line = ParsedLine(text: text)
        self.bytes = bytes
        var tokens: [Token] = []
        Tokenizer.split(bytes, into: &tokens)
        let end = Self.footnote(in: tokens, words)
        self.tokens = Array(tokens[..<end])
        self.units = units
        self.words = words
        skipBullet()
        if end < tokens.count {
            let note = tokens[end].kind == .word ? tokens[end].range : tokens[end + 1].range
            footnote = string(note.lowerBound..<bytes.count).trimmed
        }
    }

    /// Where a footnote begins; the number of tokens where none does.
    ///
    /// "*see the notes", a sentence that begins with "You", "I use".
    private static func footnote(in tokens: [Token], _ words: WordTable) -> Int {
        for index in tokens.indices.dropFirst().dropLast() {
            let (token, next) = (tokens[index], tokens[index + 1].term)
            let isNote =
                token.isMark("*") && words.has(.remark, next)
                || token.isMark(".") && openers.contains(next)
                || token.term == Self.me && verbs.contains(next)
            if isNote { return index }
        }
        return tokens.count
    }

    private static let me = Term("i")
    /// What a sentence after the line begins with.
    private static let openers: Set = [me, Term("you"), Term("we"), Term("this"), Term("if")]
    private static let verbs: Set = [Term("use"), Term("used"), Term("like"), Term("prefer")]

    /// The line in English; nil where it is, or where its language is not of `languages`.
    func translation(by languages: Languages) -> LineTranslation? {
        LineTranslation(tokens, in: bytes, languages: languages, units: units)
    }

    /// Begins the line anew at a later token.
    mutating func begin(at token: Int) {
        index = token
        start = token
    }

    /// A dash or a star before a space opens a list item; before a number a dash is a minus.
    private mutating func skipBullet() {
        guard let first = tokens.first, first.isMark("-") || first.isMark("*") else { return }
        index = 1
        start = 1
        let touches = tokens.count > 1 && tokens[1].range.lowerBound == first.range.upperBound
        line.isNegative = first.isMark("-") && touches && tokens[1].value != nil
    }

    /// Reads what is left: the name, and what is said about it.
    mutating func readName() {
        var rest = NameReading(tokens: tokens, from: index, words: words)
        rest.read()
        readTrailingAmount(&rest.name, &rest.preparations)
        readTrailingPart(&rest.name)
        readAmountApart(&rest.brackets)
        readAmountApart(&rest.preparations)
        let parts = rest.alternatives.map { string($0.lowerBound, $0.upperBound) }
        line.alternatives = parts
        line.preparation = joined(rest.preparations)
        line.comment = joined(rest.brackets + rest.purposes)
        line.isOptional = line.isOptional || rest.isOptional
        line.isToTaste = rest.isToTaste
        // "1 salt and pepper to taste" counts nothing.
        if line.isToTaste, line.amounts.allSatisfy({ $0.measure == nil && $0.high == 1 }),
            rest.name.contains(where: { tokens[$0].term == Self.salt })
        {
            line.amounts = []
        }
        line.name = string(rest.name.lowerBound, rest.name.upperBound)
        if line.amounts.isEmpty, line.name.isEmpty { line.name = line.preparation }
    }

    func sizes(from start: Int) -> Int {
        var position = start
        while position < tokens.count, words.sizeFactor(tokens[position].term) != nil {
            position += 1
        }
        return position
    }

    func word(at position: Int) -> Term? {
        guard position < tokens.count, tokens[position].kind == .word else { return nil }
        return tokens[position].term
    }

    func isWord(_ word: Term, at position: Int) -> Bool {
        self.word(at: position) == word
    }

    /// A heading states no amount, and ends in a colon, begins with "for the" or has only words of
    /// headings.
    mutating func noteHeading() {
        guard line.amounts.isEmpty, let last = tokens.last else { return }
        line.isHeading =
            last.isMark(":") || (isWord(Self.`for`, at: start) && isWord(Self.the, at: start + 1))
            || tokens[start...].allSatisfy { words.has(.heading, $0.term) }
    }

    /// A remark opens with a word of its own, or names only what is used and not eaten.
    mutating func noteRemark() {
        guard !line.isHeading else { return }
        let terms = WordTable.terms(of: line.name)
        line.isNote =
            tokens.contains { $0.term == Self.equipment }
            || isOfWhatIsAway
            || tokens.dropFirst(start).first.map { words.has(.remark, $0.term) } ?? false
            || terms.contains { words.has(.equipment, $0) }
                && terms.allSatisfy { words.has(.equipment, $0) || words.has(.material, $0) }
    }

    /// "Skins removed": a line of its own that goes on with the line before it.
    private var isOfWhatIsAway: Bool {
        line.amounts.isEmpty && !tokens.contains { $0.isMark(",") || $0.isMark("(") }
            && FoodDescription.isOfWhatIsAway(tokens.map(\.term))
    }

    private static let salt = Term("salt")
    private static let `for` = Term("for")
    private static let the = Term("the")
    private static let equipment = Term("equipment")

    private func joined(_ ranges: [Range<Int>]) -> String {
        ranges.map { string($0.lowerBound, $0.upperBound) }.filter { !$0.isEmpty }
            .joined(separator: ", ")
    }

    func string(_ start: Int, _ end: Int) -> String {
        guard start < end else { return "" }
        return string(tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound)
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
