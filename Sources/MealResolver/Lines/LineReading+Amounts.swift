/// The amounts with which a line begins.
extension LineReading {
    /// Reads the amounts with which the line begins, and the word "of" after them.
    mutating func readLeadingAmounts() {
        passLabel()
        while let (amount, next) = amount(at: index, after: line.amounts.last) {
            line.amounts.append(amount)
            index = next
        }
        // "2 8-serving crusts" are two.
        if tokens.indices.contains(index), tokens[index].value != nil, isOfServings(at: index + 1) {
            index += 3
            if line.amounts.isEmpty { line.amounts = [Amount(QuantityReader.Number(1))] }
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

    /// Passes "Optional glaze:" before an amount and its food: what a line's part is for.
    private mutating func passLabel() {
        guard let colon = tokens[index...].prefix(6).firstIndex(where: { $0.isMark(":") }),
            tokens[index..<colon].contains(where: { words.has(.heading, $0.term) }),
            let (_, next) = amount(at: colon + 1, after: nil), word(at: next) != nil
        else { return }
        if tokens[index..<colon].contains(where: { $0.term == NameReading.optional }) {
            line.isOptional = true
        }
        begin(at: colon + 1)
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
        // "2 x 400 g / 14 oz can": what one holds may be said again.
        let isOneWeight = line.amounts.dropFirst(2).allSatisfy { $0.relation == .same }
        guard let first = line.amounts.first, isOneWeight else { return }
        if first.measure == nil, line.amounts.count > 1, line.amounts[1].relation == .each {
            line.amounts[0] = first.counting(unit, pack)
        } else if line.amounts.count == 1 || line.amounts[1].relation == .same {
            let one = Amount(QuantityReader.Number(1), unit: unit, measure: pack)
            line.amounts = [one, first.asEach] + line.amounts.dropFirst()
        } else {
            return
        }
        index = next
    }

    /// The amount at `start`, related to `previous`, with the index after it.
    mutating func amount(at start: Int, after previous: Amount?) -> (Amount, Int)? {
        var position = start
        var relation: Amount.Relation? = .first
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
        let leading = position..<sizes(from: position)
        let reader = QuantityReader(tokens: tokens[...])
        // "generous 1/2 cup" has its size before the number.
        guard let (number, afterNumber) = reader.number(at: leading.upperBound) else { return nil }
        position = afterNumber
        guard !isOfServings(at: position) else { return nil }
        if position < tokens.count, tokens[position].isMark("-") { position += 1 }
        if isWord(Self.of, at: position), isWord(Self.a, at: position + 1) { position += 2 }
        let sizeEnd = sizes(from: position)
        let size =
            leading.isEmpty
            ? string(position, sizeEnd) : string(leading.lowerBound, leading.upperBound)
        guard let (measure, end) = units.measure(at: sizeEnd, in: tokens[...])
        else {
            // A plain number counts what follows; a second plain number is part of the name.
            guard previous == nil else { return nil }
            if !size.isEmpty { line.size = size }
            return (Amount(number, isApproximate: isApproximate), sizeEnd)
        }
        if let previous {
            let joined = relation ?? (previous.isAbout(number.low, of: measure) ? .same : .plus)
            guard let related = relate(measure, joined, to: previous) else { return nil }
            relation = related
        }
        position = end
        let range = range(from: number, in: measure, at: &position)
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
                range,
                unit: unit,
                measure: measure,
                relation: relation ?? .first,
                isApproximate: isApproximate
            ), position
        )
    }

    /// `number`, or the range that goes on at `position` with the unit said again: "1/2 cup to 1 cup".
    private func range(
        from number: QuantityReader.Number,
        in measure: Measure,
        at position: inout Int
    ) -> QuantityReader.Number {
        guard position < tokens.count,
            tokens[position].term == Self.to || tokens[position].isMark("-"),
            let (high, next) = QuantityReader(tokens: tokens[...]).number(at: position + 1),
            let (again, end) = units.measure(at: next, in: tokens[...]), again == measure,
            high.high > number.low
        else { return number }
        position = end
        return QuantityReader.Number(number.low, high.high)
    }

    /// Whether a number before `position` is of those whom one piece feeds: "8-serving".
    private func isOfServings(at position: Int) -> Bool {
        tokens.indices.contains(position) && tokens[position].isMark("-")
            && isWord(Self.serving, at: position + 1)
    }

    /// "(12-ounce/340 g)": the same weight in another unit.
    private func skipSameAgain(_ position: inout Int) {
        guard position < tokens.count, tokens[position].isMark("/") || tokens[position].isMark("|"),
            let (_, next) = QuantityReader(tokens: tokens[...]).number(at: position + 1),
            let (measure, end) = units.measure(at: next, in: tokens[...]), !measure.isPiece
        else { return }
        position = end
    }

    /// What joins a further amount to the one before: "/", "(", "x", "+"; no relation where nothing does
    /// and the amounts must tell.
    private func joint(
        at position: inout Int,
        after previous: Amount
    )
        -> (Amount.Relation?, closing: Unicode.Scalar?)
    {
        guard position < tokens.count else { return (nil, nil) }
        let token = tokens[position]
        position += 1
        if token.isMark("/") || token.isMark("=") { return (.same, nil) }
        if token.isMark("(") { return (previous.measure == nil ? .each : .same, ")") }
        if token.isMark("+") || token.term == Self.plus { return (.plus, nil) }
        if token.term == Self.times { return (.each, nil) }
        position -= 1
        return (previous.measure == nil ? .each : nil, nil)
    }

    /// The relation that an amount in `measure` can have to `previous`; nil for none.
    private func relate(
        _ measure: Measure,
        _ relation: Amount.Relation,
        to previous: Amount
    )
        -> Amount.Relation?
    {
        // "1 can (400 g)" gives the weight of each; "1 cup (240 ml)" says the same again, and so does
        // "2 slices (70 g)", unless that is too little for two.
        guard let counted = previous.measure, counted.isPiece, counted.kind != .part else {
            return relation
        }
        return relation == .same ? .each : relation == .plus ? nil : relation
    }

    private static let a = Term("a")
    private static let to = Term("to")
    private static let plus = Term("plus")
    private static let serving = Term("serving")
    private static let times = Term("x")
}
