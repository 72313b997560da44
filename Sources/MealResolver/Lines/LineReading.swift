/// The state of reading one line: its tokens, the place reached, and what was found.
struct LineReading {
    var line: ParsedLine
    let bytes: [UInt8]
    let tokens: [Token]
    let units: UnitTable
    let words: WordTable
    private var index = 0
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

    /// A dash or a star before a space opens a list item; before a number a dash is a minus.
    private mutating func skipBullet() {
        guard let first = tokens.first, first.isMark("-") || first.isMark("*") else { return }
        index = 1
        start = 1
        let touches = tokens.count > 1 && tokens[1].range.lowerBound == first.range.upperBound
        line.isNegative = first.isMark("-") && touches && tokens[1].value != nil
    }

    /// Reads the amounts with which the line begins, and the word "of" after them.
    mutating func readLeadingAmounts() {
        while let (amount, next) = amount(at: index, after: line.amounts.last) {
            line.amounts.append(amount)
            index = next
        }
        readTrailingUnitOfPack()
        if line.amounts.isEmpty { readBareUnit() }
        guard !line.amounts.isEmpty else { return }
        if isWord(Self.of, at: index) {
            index += 1
        } else if line.unit.isEmpty, word(at: index) != nil, isWord(Self.of, at: index + 1) {
            // "2 blorps of milk": whether it is a unit or part of a name, the foods decide.
            line.unknownUnit = string(tokens[index].range)
        }
    }

    /// "slice of bread", "large handful spinach": one of a unit before which no number stands.
    ///
    /// Without "of" only what begins no food's name: "glass" does in "glass noodles".
    private mutating func readBareUnit() {
        let sizeEnd = sizes(from: index)
        guard let (measure, end) = units.measure(at: sizeEnd, in: tokens[...]),
            isWord(Self.of, at: end)
                || words.has(.bare, tokens[sizeEnd].term) && word(at: end) != nil
        else { return }
        line.size = string(index, sizeEnd)
        line.amounts = [
            Amount(QuantityReader.Number(1), unit: string(sizeEnd, end), measure: measure)
        ]
        index = end
    }

    /// "400 g can of tomatoes", "2 (14.5 ounce) cans": the pack after its weight.
    private mutating func readTrailingUnitOfPack() {
        guard let last = line.amounts.last, let measure = last.measure, !measure.isPiece,
            let (pack, next) = units.measure(at: index, in: tokens[...]), pack.isPiece,
            // "Head cheese" is no head of cheese.
            pack.kind == .pack || isWord(Self.of, at: next)
        else { return }
        let unit = string(tokens[index].range)
        if line.amounts.count == 1 {
            let one = Amount(QuantityReader.Number(1), unit: unit, measure: pack)
            line.amounts = [one, last.asEach]
        } else if let first = line.amounts.first, first.measure == nil, last.relation == .each {
            line.amounts[0] = first.counting(unit, pack)
        } else {
            return
        }
        index = next
    }

    /// The amount at `start`, related to `previous`, with the index after it.
    mutating func amount(at start: Int, after previous: Amount?) -> (Amount, Int)? {
        var position = start
        var relation = Amount.Relation.first
        var closing: Unicode.Scalar?
        if let previous {
            (relation, closing) = joint(at: &position, after: previous)
        }
        var isApproximate = false
        while position < tokens.count,
            words.has(.approximate, tokens[position].term) || tokens[position].isMark("~")
        {
            isApproximate = true
            position += 1
        }
        let reader = QuantityReader(tokens: tokens[...])
        guard let (number, afterNumber) = reader.number(at: position) else { return nil }
        position = afterNumber
        if position < tokens.count, tokens[position].isMark("-") { position += 1 }
        if isWord(Self.of, at: position), isWord(Self.a, at: position + 1) { position += 2 }
        let sizeEnd = sizes(from: position)
        let size = string(position, sizeEnd)
        guard let (measure, end) = units.measure(at: sizeEnd, in: tokens[...]) else {
            // A plain number counts what follows; a second plain number is part of the name.
            guard previous == nil else { return nil }
            if !size.isEmpty { line.size = size }
            return (Amount(number, isApproximate: isApproximate), sizeEnd)
        }
        if let previous {
            guard let related = relate(measure, relation, to: previous) else { return nil }
            relation = related
        }
        position = end
        if let closing {
            skipSameAgain(&position)
            guard position < tokens.count, tokens[position].isMark(closing) else { return nil }
            position += 1
        }
        if !size.isEmpty { line.size = size }
        let unitEnd = tokens[end - 1].isMark(".") ? end - 1 : end
        let unit = string(sizeEnd, unitEnd)
        return (
            Amount(
                number,
                unit: unit,
                measure: measure,
                relation: relation,
                isApproximate: isApproximate
            ), position
        )
    }

    /// "(12-ounce/340 g)": the same weight in another unit.
    private func skipSameAgain(_ position: inout Int) {
        guard position < tokens.count, tokens[position].isMark("/") || tokens[position].isMark("|"),
            let (_, next) = QuantityReader(tokens: tokens[...]).number(at: position + 1),
            let (measure, end) = units.measure(at: next, in: tokens[...]), !measure.isPiece
        else { return }
        position = end
    }

    /// What joins a further amount to the one before: "/", "(", "x", "+", or nothing.
    private func joint(
        at position: inout Int,
        after previous: Amount
    )
        -> (Amount.Relation, closing: Unicode.Scalar?)
    {
        guard position < tokens.count else { return (.plus, nil) }
        let token = tokens[position]
        position += 1
        if token.isMark("/") || token.isMark("=") { return (.same, nil) }
        if token.isMark("(") { return (previous.measure == nil ? .each : .same, ")") }
        if token.isMark("+") || token.term == Self.plus { return (.plus, nil) }
        if token.term == Self.times { return (.each, nil) }
        position -= 1
        return (previous.measure == nil ? .each : .plus, nil)
    }

    /// The relation that an amount in `measure` can have to `previous`; nil for none.
    private func relate(
        _ measure: Measure,
        _ relation: Amount.Relation,
        to previous: Amount
    )
        -> Amount.Relation?
    {
        guard previous.measure?.isPiece == true else { return relation }
        // "1 can (400 g)" gives the weight of each; "1 cup (240 ml)" says the same again.
        return relation == .same ? .each : relation == .plus ? nil : relation
    }

    /// Reads what is left: the name, and what is said about it.
    mutating func readName() {
        var rest = NameReading(tokens: tokens, from: index, words: words)
        rest.read()
        if line.amounts.isEmpty { readTrailingAmount(&rest.name) }
        readTrailingPart(&rest.name)
        readAmountApart(&rest.brackets)
        readAmountApart(&rest.preparations)
        let parts = rest.alternatives.map { string($0.lowerBound, $0.upperBound) }
        line.alternatives = parts
        line.preparation = joined(rest.preparations)
        line.comment = joined(rest.brackets + rest.purposes)
        line.isOptional = rest.isOptional
        line.isToTaste = rest.isToTaste
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

    private func word(at position: Int) -> Term? {
        guard position < tokens.count, tokens[position].kind == .word else { return nil }
        return tokens[position].term
    }

    private func isWord(_ word: Term, at position: Int) -> Bool {
        self.word(at: position) == word
    }

    /// A heading states no amount, and ends in a colon or begins with "for the".
    mutating func noteHeading() {
        guard line.amounts.isEmpty, let last = tokens.last else { return }
        line.isHeading =
            last.isMark(":") || (isWord(Self.`for`, at: start) && isWord(Self.the, at: start + 1))
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

    private static let a = Term("a")
    private static let `for` = Term("for")
    private static let the = Term("the")
    private static let plus = Term("plus")
    private static let times = Term("x")
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
