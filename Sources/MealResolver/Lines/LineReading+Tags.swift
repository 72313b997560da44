/// What a learned tagger says of a line: where the name ends and what is only said about it.
extension LineReading {
    /// Replaces name, size, preparation and comment by what `tagger` makes of the line, and notes
    /// its amounts as written.
    ///
    /// Where the tagger finds no name, what the rules read stands.
    mutating func readTags(_ tagger: LineTagger) {
        let words = lineWords
        let tags = namingGram(in: tagger.tags(of: words), words)
        guard tags.contains(.name) else { return }
        let names = stretches(of: .name, words, tags)
        let alternatives = alternatives(in: names)
        guard let name = alternatives.first else { return }
        let ruled = line.name
        line.name = withoutUnit(name)
        line.ruledName = ruled.isEmpty || ruled == line.name ? nil : ruled
        line.alternatives = Array(alternatives.dropFirst())
        let unbracketed = withoutBracketed(names, words)
        if unbracketed.count < names.count {
            let bare = self.alternatives(in: unbracketed).first.map(withoutUnit)
            line.bareName = bare == line.name ? nil : bare
        }
        line.preparation = text(of: .preparation, words, tags)
        line.comment = [.comment, .purpose].map { text(of: $0, words, tags) }
            .filter { !$0.isEmpty }.joined(separator: ", ")
        let size = text(of: .size, words, tags)
        if !size.isEmpty { line.size = size }
        line.written = writtenAmounts(words, tags)
        countWrittenUnit()
    }

    /// `tags` with the gram of "1 cup gram flour" as part of the name.
    private func namingGram(in tags: [LineTag], _ words: [LineWord]) -> [LineTag] {
        var tags = tags
        for index in tags.indices.dropFirst().dropLast()
        where tags[index] == .unit && tags[index - 1] == .unit
            && tokens[words[index].token].term == Self.gram
            && tokens[words[index + 1].token].term == Self.flour
        {
            tags[index] = .name
        }
        return tags
    }

    /// `name` without the unit of the amount, where the tagger takes it for the name's first word.
    private func withoutUnit(_ name: String) -> String {
        guard let unit = line.amounts.last?.unit, !unit.isEmpty, name.hasPrefix(unit + " ") else {
            return name
        }
        return String(name.dropFirst(unit.count + 1))
    }

    /// Counts bulbs in "3 garlic bulbs", whose name the rules take for "garlic bulbs".
    private mutating func countWrittenUnit() {
        guard line.amounts.count == 1, let amount = line.amounts.first, amount.measure == nil,
            let unit = line.written.first?.unit, let measure = units.measure(unit)
        else { return }
        line.amounts = [amount.counting(unit, measure)]
    }

    /// What stands in brackets after a name explains it: "chocolate chips (vegan)".
    private func withoutBracketed(
        _ names: [ClosedRange<Int>],
        _ words: [LineWord]
    ) -> [ClosedRange<Int>] {
        guard words.contains(where: \.isInBrackets) else { return names }
        let bracketed = Set(words.filter(\.isInBrackets).map(\.token))
        guard let first = names.first, !bracketed.contains(first.lowerBound) else { return names }
        return names.filter { !bracketed.contains($0.lowerBound) }
    }

    /// The words of the line after its bullet.
    var lineWords: [LineWord] {
        LineWord.words(of: tokens, from: start, in: bytes, units: units, words: words)
    }

    /// The runs of words that have `tag`, each as the indices of its first and its last token.
    ///
    /// A comma or a bracket ends a run.
    private func stretches(
        of tag: LineTag,
        _ words: [LineWord],
        _ tags: [LineTag]
    )
        -> [ClosedRange<Int>]
    {
        var stretches: [ClosedRange<Int>] = []
        var last: Int?
        for (index, word) in words.enumerated() where tags[index] == tag {
            if let previous = last, previous == index - 1, word.joint < .comma,
                let stretch = stretches.popLast()
            {
                stretches.append(stretch.lowerBound...word.token)
            } else {
                stretches.append(word.token...word.token)
            }
            last = index
        }
        return stretches
    }

    private func text(of tag: LineTag, _ words: [LineWord], _ tags: [LineTag]) -> String {
        stretches(of: tag, words, tags).map { string($0.lowerBound, $0.upperBound + 1) }
            .joined(separator: ", ")
    }

    /// The names that "or" parts; what a comma parts is one name: "mixed, diced game".
    private func alternatives(in names: [ClosedRange<Int>]) -> [String] {
        var parts: [String] = []
        var part: [String] = []
        for name in names {
            var start = name.lowerBound
            for index in name
            where tokens[index].term == Self.or || isSlash(index, in: name) {
                if start < index { part.append(string(start, index)) }
                if !part.isEmpty { parts.append(part.joined(separator: " ")) }
                part = []
                start = index + 1
            }
            if start <= name.upperBound { part.append(string(start, name.upperBound + 1)) }
        }
        if !part.isEmpty { parts.append(part.joined(separator: " ")) }
        return parts
    }

    /// Whether "or" is meant at `index`: "beef/lamb", and not "w/ salt" or "1/2".
    private func isSlash(_ index: Int, in name: ClosedRange<Int>) -> Bool {
        tokens[index].isMark("/") && index > name.lowerBound && index < name.upperBound
            && tokens[index - 1].kind == .word && tokens[index - 1].range.count > 1
            && tokens[index + 1].kind == .word
    }

    /// The amounts in the order in which they are written, wherever they stand in the line.
    private func writtenAmounts(_ words: [LineWord], _ tags: [LineTag]) -> [WrittenAmount] {
        var amounts: [WrittenAmount] = []
        var index = 0
        while index < words.count {
            switch tags[index] {
            case .quantity:
                var end = index + 1
                while end < words.count, tags[end] == .quantity { end += 1 }
                let tokens = tokens[words[index].token...words[end - 1].token]
                amounts += numbers(in: tokens).map { WrittenAmount(low: $0.low, high: $0.high) }
                index = end
            case .unit:
                let end = endOfUnit(at: index, words, tags)
                add(string(words[index].token, words[end - 1].token + 1), to: &amounts)
                index = end
            case .size, .name, .preparation, .comment, .purpose, .other: index += 1
            }
        }
        return amounts
    }

    /// The index of the first word after the unit at `index`.
    ///
    /// A mass or a volume is a unit of its own: "g tin" are two.
    private func endOfUnit(at index: Int, _ words: [LineWord], _ tags: [LineTag]) -> Int {
        let found = units.measure(at: words[index].token, in: tokens[...])
        let limit = found.flatMap { $0.measure.isPiece ? nil : $0.next } ?? tokens.count
        var end = index + 1
        while end < words.count, tags[end] == .unit, words[end].joint < .comma,
            words[end].token < limit
        {
            end += 1
        }
        return end
    }

    /// The numbers of `tokens`, one after the other.
    private func numbers(in tokens: ArraySlice<Token>) -> [QuantityReader.Number] {
        let reader = QuantityReader(tokens: tokens)
        var numbers: [QuantityReader.Number] = []
        var index = tokens.startIndex
        while index < tokens.endIndex {
            if let (number, next) = reader.number(at: index) {
                numbers.append(number)
                index = max(next, index + 1)
            } else {
                index += 1
            }
        }
        return numbers
    }

    /// A unit belongs to the number before it; after another unit, to the first number that has
    /// none ("2 x 400 g tins"); alone, to one of it.
    private func add(_ unit: String, to amounts: inout [WrittenAmount]) {
        if let last = amounts.last, last.unit.isEmpty {
            amounts[amounts.count - 1].unit = unit
        } else if let bare = amounts.firstIndex(where: { $0.unit.isEmpty }) {
            amounts[bare].unit = unit
        } else if let last = amounts.last {
            amounts[amounts.count - 1].unit = last.unit + " " + unit
        } else {
            amounts.append(WrittenAmount(low: 1, high: 1, unit: unit))
        }
    }

    private static let or = Term("or")
    private static let gram = Term("gram")
    private static let flour = Term("flour")
}
