/// Amounts that stand after the name.
extension LineReading {
    /// "milk 250 ml", "milk: 250 ml", "chicken 150 g grilled", "cottage cheese half a cup", "spring rolls x 2",
    /// "spring rolls x2"; behind another amount only a measured one: "1 apple 180 g".
    ///
    /// - Parameters:
    ///   - name: Without the amount then.
    ///   - preparations: With what stands behind the amount then.
    mutating func readTrailingAmount(
        _ name: inout Range<Int>,
        _ preparations: inout [Range<Int>]
    ) {
        guard line.amounts.count < 2 else { return }
        guard line.amounts.isEmpty else {
            for start in name.dropFirst()
            where tokens[start].value != nil || isApproximation(start) {
                guard let (amount, end) = amount(in: start..<name.upperBound) else { continue }
                line.amounts.append(amount)
                cut(&name, at: start, end, &preparations)
                return
            }
            return
        }
        if name.count > 1, let count = timesCount(at: name.upperBound - 1) {
            line.amounts = [Amount(.init(count))]
            name = name.dropLast()
            return
        }
        for start in name.dropFirst()
        where tokens[start].value != nil || QuantityReader.isWorded(tokens[start].term) {
            let isInDigits = tokens[start].value != nil
            guard let (amount, end) = amount(at: start, after: nil) else { continue }
            let isMeasured = amount.measure.map { !$0.isPiece } ?? false
            // "Spring rolls 2 mini" are two, but "a half" is half of nothing.
            let isAmount =
                end == name.upperBound
                ? amount.measure != nil || isInDigits && sizes(from: start + 1) == end
                : isInDigits && isMeasured && isPrepared(end..<name.upperBound)
            guard isAmount else { continue }
            line.amounts = [amount]
            cut(&name, at: start, end, &preparations)
            return
        }
    }

    /// Takes from `name` what stands from `start` on: an amount up to `end`, and how the food is prepared.
    private func cut(
        _ name: inout Range<Int>,
        at start: Int,
        _ end: Int,
        _ preparations: inout [Range<Int>]
    ) {
        if end < name.upperBound { preparations.insert(end..<name.upperBound, at: 0) }
        var last = start
        while last > name.lowerBound + 1, joinsAmount(tokens[last - 1]) { last -= 1 }
        name = name.lowerBound..<last
    }

    /// The number of a word that is one behind an x.
    private func timesCount(at index: Int) -> Double? {
        guard let word = word(at: index)?.description, word.utf8.first == UInt8(ascii: "x") else {
            return nil
        }
        return Int(word.dropFirst()).flatMap { $0 > 0 ? Double($0) : nil }
    }

    /// Whether `token` stands between a name and its amount, and says nothing more.
    private func joinsAmount(_ token: Token) -> Bool {
        token.kind == .word ? token.term == Self.times : token.value == nil
    }

    /// "2 garlic cloves": a part named after its food.
    mutating func readTrailingPart(_ name: inout Range<Int>) {
        guard name.count > 1, line.amounts.count == 1, let amount = line.amounts.first,
            amount.measure == nil,
            let (measure, _) = units.measure(at: name.upperBound - 1, in: tokens[name]),
            measure.kind == .part
        else { return }
        name = name.dropLast()
        line.amounts = [amount.counting(string(tokens[name.upperBound].range), measure)]
    }

    /// "4 eggs (200 g)", "beef stew, 300 g", "2 fillets, about 125 g each": an amount that stands
    /// apart from the name.
    mutating func readAmountApart(_ stretches: inout [Range<Int>]) {
        for (place, range) in stretches.enumerated() {
            guard let (amount, end) = amount(in: range) else { continue }
            line.amounts.append(amount)
            if end < range.upperBound {
                stretches[place] = end..<range.upperBound
            } else {
                stretches.remove(at: place)
            }
            return
        }
        for range in stretches {
            guard let amount = weight(within: range) else { continue }
            line.amounts.append(amount)
            return
        }
    }

    /// "(divided (240 g))", "(about 100 g, optional)": a weight beside what else is said.
    private mutating func weight(within range: Range<Int>) -> Amount? {
        guard !line.amounts.isEmpty else { return nil }
        let pieces = range.split { index in
            [",", ";", "(", ")", "[", "]"].contains(where: tokens[index].isMark)
        }
        guard pieces.count > 1 || pieces.first?.count != range.count else { return nil }
        for piece in pieces {
            guard let first = piece.first, let last = piece.last else { continue }
            if let (amount, _) = amount(in: first..<(last + 1)), amount.measure?.kind == .mass {
                return amount
            }
        }
        return nil
    }

    /// The amount that `range` is, and where it ends, if nothing follows it but how the food is
    /// prepared; after other amounts only a measured one.
    private mutating func amount(in range: Range<Int>) -> (Amount, end: Int)? {
        var start = range.lowerBound
        var isApproximate = false
        // "flour (white): 200 g".
        if start < range.upperBound, tokens[start].isMark(":") { start += 1 }
        while start < range.upperBound, isApproximation(start) {
            start += 1
            isApproximate = true
        }
        guard let (number, next) = QuantityReader(tokens: tokens[range]).number(at: start) else {
            return nil
        }
        // "onion (1 medium)".
        let sizeEnd = line.amounts.isEmpty ? sizes(from: next) : next
        let found = units.measure(at: sizeEnd, in: tokens[range])
        var end = found?.next ?? sizeEnd
        if found == nil, end < range.upperBound, tokens[end].term == Self.one { end += 1 }
        let isEach = end < range.upperBound && tokens[end].term == Self.each
        if isEach { end += 1 }
        // "yogurt, 125 g pot".
        if let measure = found?.measure, !measure.isPiece, end + 1 == range.upperBound,
            units.measureName(of: tokens[end]) != nil
        {
            end += 1
        }
        // "(1 cup chopped)", "(240 g drained)"; a plain number before such words counts nothing.
        guard end == range.upperBound || found != nil && isPrepared(end..<range.upperBound) else {
            return nil
        }
        let isFirst = line.amounts.isEmpty
        // "1.2 kg squid (200 g each)": the whole is weighed already.
        guard !isEach || !(line.amounts.first?.isWeight ?? false) else { return nil }
        if next < sizeEnd, line.size.isEmpty { line.size = string(next, sizeEnd) }
        // "2 cans beans (15 oz)": packs are sold by what one of them holds.
        let isOfPack = found?.measure.kind == .mass && line.amounts.first?.isOfPacks ?? false
        guard isFirst || found.map({ !$0.measure.isPiece }) ?? false else { return nil }
        let amount = Amount(
            number,
            unit: found.map { string(sizeEnd, $0.next) } ?? "",
            measure: found?.measure,
            relation: isFirst ? .first : isEach || isOfPack ? .each : .same,
            isApproximate: isApproximate
        )
        return (amount, end)
    }

    /// Whether the token at `index` says that a number is not exact, or ends the short form of a
    /// word that does: "approx.", "ca.".
    private func isApproximation(_ index: Int) -> Bool {
        words.has(.approximate, tokens[index].term) || tokens[index].isMark("~")
            || index > 0 && tokens[index].isMark(".")
                && words.has(.approximate, tokens[index - 1].term)
    }

    /// Whether `range` says only what was done to the food.
    private func isPrepared(_ range: Range<Int>) -> Bool {
        range.allSatisfy { index in
            let term = tokens[index].term
            return words.has(.preparation, term) || words.has(.filler, term)
                || words.state(term) != nil || term.ends(in: "ly")
        }
    }

    /// Puts "with their juices" to what is said of the food: no juice is asked for.
    mutating func readOwnLiquid() {
        guard Self.liquids.contains(where: line.name.hasSuffix),
            let joint = line.name.ranges(of: " with ").last
        else { return }
        let owners = line.name[joint.upperBound...].split(separator: " ").dropLast()
        guard owners.allSatisfy({ Self.owners.contains($0) }) else { return }
        let said = line.name[joint.lowerBound...].dropFirst()
        line.preparation += line.preparation.isEmpty ? said : ", \(said)"
        line.name = String(line.name[..<joint.lowerBound])
    }

    /// Adds the footnote to the comment.
    mutating func addFootnote() {
        guard !footnote.isEmpty else { return }
        line.comment = line.comment.isEmpty ? footnote : "\(line.comment), \(footnote)"
    }

    private static let each = Term("each")
    private static let times = Term("x")
    private static let one = Term("one")
    private static let liquids = ["juice", "juices", "liquid", "liquids"]
    private static let owners: Set<Substring> = ["their", "its", "it's", "the", "own"]
}
