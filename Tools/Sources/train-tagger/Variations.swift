import MealResolver

/// Other ways in which the same line might be written, so that the tagger learns the line and not
/// one site's typography.
struct Variations {
    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(state: seed) }

    /// A few variations of `line`; none where none fits it.
    mutating func variations(of line: LabelledLine) -> [LabelledLine] {
        var result: [LabelledLine] = []
        if chance(0.5), let one = withoutSecondAmount(line) { result.append(one) }
        if chance(0.3), let one = withoutAmount(line) { result.append(one) }
        if chance(0.3), let one = withOf(line) { result.append(one) }
        if chance(0.5), let one = withPreparationInBrackets(line) { result.append(one) }
        if chance(0.3), let one = withPreparationFirst(line) { result.append(one) }
        if chance(0.25) { result.append(inOtherCase(line)) }
        if chance(0.2), let one = withCommaForBrackets(line) { result.append(one) }
        if chance(0.5) { result.append(withStrangeWords(line)) }
        if chance(0.1), let one = withAmountLast(line) { result.append(one) }
        if chance(0.1), let one = withPack(line) { result.append(one) }
        return result
    }

    private mutating func chance(_ probability: Double) -> Bool {
        Double(random.next() >> 11) / Double(1 << 53) < probability
    }

    /// "425g/15oz celeriac" as "425g celeriac".
    private func withoutSecondAmount(_ line: LabelledLine) -> LabelledLine? {
        guard
            let slash = line.pieces.indices.first(where: { index in
                index > 0 && line.pieces[index].gap == "/" && line.pieces[index].tag == .quantity
                    && line.pieces[index - 1].tag == .unit
            })
        else { return nil }
        let end = line.pieces[slash...].firstIndex { ![.quantity, .unit].contains($0.tag) }
        guard let end else { return nil }
        var shorter = line
        shorter.pieces.removeSubrange(slash..<end)
        return shorter
    }

    private func withoutAmount(_ line: LabelledLine) -> LabelledLine? {
        guard let end = line.pieces.firstIndex(where: { ![.quantity, .unit].contains($0.tag) }),
            end > 0, !line.pieces[end].gap.contains("(")
        else { return nil }
        var shorter = line
        shorter.pieces.removeSubrange(..<end)
        shorter.pieces[0].gap = ""
        return shorter
    }

    /// "1 cup milk" as "1 cup of milk".
    private func withOf(_ line: LabelledLine) -> LabelledLine? {
        guard
            let place = line.pieces.indices.dropFirst().first(where: {
                line.pieces[$0].tag == .name && line.pieces[$0 - 1].tag == .unit
                    && line.pieces[$0].gap == " "
            })
        else { return nil }
        var longer = line
        longer.pieces.insert(.init(gap: " ", text: "of", tag: .other), at: place)
        return longer
    }

    /// "celeriac, chopped" as "celeriac (chopped)".
    private func withPreparationInBrackets(_ line: LabelledLine) -> LabelledLine? {
        guard let start = lastClause(of: line), line.ending.isEmpty else { return nil }
        var other = line
        other.pieces[start].gap = " ("
        other.ending = ")"
        return other
    }

    /// "onion, finely chopped" as "finely chopped onion".
    private func withPreparationFirst(_ line: LabelledLine) -> LabelledLine? {
        guard let start = lastClause(of: line), line.pieces.count - start <= 2,
            line.pieces[start...].allSatisfy({ $0.tag == .preparation }),
            let name = line.pieces.firstIndex(where: { $0.tag == .name }), name < start
        else { return nil }
        var other = line
        var moved = Array(other.pieces[start...])
        other.pieces.removeSubrange(start...)
        moved[0].gap = other.pieces[name].gap
        other.pieces[name].gap = " "
        other.pieces.insert(contentsOf: moved, at: name)
        return other
    }

    /// Where the stretch after the line's last comma begins, if it has no brackets.
    private func lastClause(of line: LabelledLine) -> Int? {
        guard let start = line.pieces.lastIndex(where: { $0.gap == ", " }), start > 0,
            line.pieces[start...].allSatisfy({ [.preparation, .comment].contains($0.tag) }),
            !line.text.contains("(")
        else { return nil }
        return start
    }

    /// "milk (warm)" as "milk, warm".
    private func withCommaForBrackets(_ line: LabelledLine) -> LabelledLine? {
        guard line.ending == ")", let start = line.pieces.lastIndex(where: { $0.gap == " (" }),
            line.text.count(where: { $0 == "(" }) == 1, start > 0
        else { return nil }
        var other = line
        other.pieces[start].gap = ", "
        other.ending = ""
        return other
    }

    /// "250 ml milk, warmed" as "milk, warmed - 250 ml".
    private mutating func withAmountLast(_ line: LabelledLine) -> LabelledLine? {
        guard let end = line.pieces.firstIndex(where: { ![.quantity, .unit].contains($0.tag) }),
            end > 0, line.ending.isEmpty, line.pieces[end].gap == " "
        else { return nil }
        var other = line
        var moved = Array(other.pieces[..<end])
        other.pieces.removeSubrange(..<end)
        other.pieces[0].gap = ""
        moved[0].gap = [" ", ", ", " - ", ": "][Int(random.next() % 4)]
        other.pieces += moved
        return other
    }

    /// "7 plums" as "7 (14.5 ounce) cans plums" or "7 14.5-ounce cans plums".
    private mutating func withPack(_ line: LabelledLine) -> LabelledLine? {
        guard line.pieces.count > 1, line.pieces[0].tag == .quantity,
            line.pieces[1].tag == .name, line.pieces[1].gap == " "
        else { return nil }
        let isInBrackets = chance(0.6)
        let number = ["8", "14.5", "15", "28", "400", "1 1/2"][Int(random.next() % 6)]
        let unit = ["ounce", "oz", "g", "pound"][Int(random.next() % 4)]
        let pack = ["can", "cans", "package", "packages", "jar", "bag", "container", "box"]
        var pieces = [LabelledLine.Piece(gap: isInBrackets ? " (" : " ", text: "", tag: .quantity)]
        pieces[0].text = number
        pieces.append(.init(gap: isInBrackets ? " " : "-", text: unit, tag: .unit))
        pieces.append(
            .init(
                gap: isInBrackets ? ") " : " ",
                text: pack[Int(random.next() % UInt64(pack.count))],
                tag: .unit
            )
        )
        if number.contains(" ") {
            // Each number is a word of its own.
            pieces[0].text = "1"
            pieces.insert(.init(gap: " ", text: "1", tag: .quantity), at: 1)
            pieces.insert(.init(gap: "/", text: "2", tag: .quantity), at: 2)
        }
        var other = line
        other.pieces.insert(contentsOf: pieces, at: 1)
        return other
    }

    /// Foods and preparations that nobody has seen, so that the words around them and their endings
    /// are learnt: "glorbed" for "poached".
    private mutating func withStrangeWords(_ line: LabelledLine) -> LabelledLine {
        var other = line
        for (index, piece) in line.pieces.enumerated()
        where [.name, .preparation].contains(piece.tag) && piece.text.utf8.count > 4
            && piece.text.allSatisfy({ $0.isASCII && $0.isLetter }) && chance(0.5)
        {
            let stem = (0..<2).map { _ in
                [Self.consonants, Self.vowels].map {
                    String($0[Int(random.next() % UInt64($0.count))])
                }
                .joined()
            }.joined()
            other.pieces[index].text = stem + piece.text.suffix(3)
        }
        return other
    }

    private static let consonants = Array("bdfglmnprstvz")
    private static let vowels = Array("aeiou")

    /// All letters small, or the first of each word large.
    private mutating func inOtherCase(_ line: LabelledLine) -> LabelledLine {
        let isSmall = chance(0.6)
        var other = line
        for index in other.pieces.indices {
            let text = other.pieces[index].text
            other.pieces[index].text =
                isSmall || [.unit, .quantity].contains(other.pieces[index].tag)
                ? text.lowercased() : text.prefix(1).uppercased() + text.dropFirst()
        }
        return other
    }
}

/// A generator of numbers that are the same in every run (Steele, Lea and Flood 2014, OOPSLA).
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
