import FoodModel

/// The state of reading a line as one of a language: what is read in English, and how much of it
/// tells that the line is of the language.
struct ForeignReading {
    /// What stands before the place that was reached.
    private enum Before { case start, number, unit, other }

    private let pieces: [LinePiece]
    private let bytes: [UInt8]
    private let language: LanguageTable.Language
    private let table: LanguageTable
    private let known: UnitTable

    private(set) var text = ""
    private(set) var evidence = 0
    /// How many phrases were known, signs or not.
    private(set) var phraseCount = 0
    private(set) var units: [String: String] = [:]
    private var index = 0
    private var before = Before.start
    /// Where the last number ends in ``text``.
    private var numberEnd: String.Index?

    init(
        _ pieces: [LinePiece],
        in bytes: [UInt8],
        language: LanguageTable.Language,
        table: LanguageTable,
        units: UnitTable
    ) {
        self.pieces = pieces
        self.bytes = bytes
        self.language = language
        self.table = table
        known = units
    }

    mutating func read() {
        while index < pieces.count {
            let piece = pieces[index]
            if piece.mark == nil, let (phrase, end) = phrase(at: index) {
                take(phrase, to: end)
            } else if piece.value != nil {
                add(number(piece), isApart: isApart(index))
                numberEnd = text.endIndex
                before = .number
                index += 1
            } else {
                add(string(piece.range), isApart: isApart(index))
                noteOther(piece)
                index += 1
            }
        }
    }

    /// A metric unit is the same in all languages; a mark between a number and its unit hides nothing.
    private mutating func noteOther(_ piece: LinePiece) {
        if piece.mark != nil {
            if before != .number || piece.mark != UInt8(ascii: "/") {
                before = index == 0 ? .start : .other
            }
            return
        }
        let isUnit = before == .number && isMetric(piece)
        // "200 g g": a page that writes its unit twice.
        before = isUnit ? .unit : .other
        if isUnit, index + 1 < pieces.count, pieces[index + 1].term == piece.term { index += 1 }
    }

    private func isMetric(_ piece: LinePiece) -> Bool {
        guard let measure = known.measure(string(piece.range)) else { return false }
        return !measure.isPiece && measure.size?.isExact ?? false
    }

    /// The longest phrase that may stand at `start`, and the index after it.
    private func phrase(at start: Int) -> (LanguageTable.Phrase, Int)? {
        for phrase in table.phrases(of: language, beginningWith: pieces[start].term) {
            if let end = end(of: phrase, from: start), isAllowed(phrase, upTo: end) {
                return (phrase, end)
            }
        }
        return nil
    }

    /// The index after `phrase`, with the full stops of its abbreviations and the hyphens between its words.
    private func end(of phrase: LanguageTable.Phrase, from start: Int) -> Int? {
        var position = start
        for (place, term) in phrase.terms.enumerated() {
            if place > 0, position < pieces.count,
                [UInt8(ascii: "."), UInt8(ascii: "-")].contains(pieces[position].mark)
            {
                position += 1
            }
            guard position < pieces.count, pieces[position].mark == nil,
                pieces[position].term == term
            else { return nil }
            position += 1
        }
        if phrase.kind == .unit || phrase.kind == .word, position < pieces.count,
            pieces[position].mark == UInt8(ascii: ".")
        {
            position += 1
        }
        return position
    }

    private func isAllowed(_ phrase: LanguageTable.Phrase, upTo end: Int) -> Bool {
        switch phrase.kind {
        case .unit: before == .number || (before == .start && end < pieces.count)
        case .number: (before == .start || before == .number) && end < pieces.count
        case .half: before == .unit || before == .number
        case .range:
            before == .number && end < pieces.count && pieces[end].value != nil
        case .joint: end < pieces.count
        case .size, .word, .food: true
        }
    }

    private mutating func take(_ phrase: LanguageTable.Phrase, to end: Int) {
        let last = pieces[end - 1].mark == nil ? end - 1 : end - 2
        let written = string(pieces[index].range.lowerBound..<pieces[last].range.upperBound)
        phraseCount += 1
        switch phrase.kind {
        case .unit:
            evidence += before == .number ? (phrase.isSign ? 2 : 0) : phrase.isSign ? 1 : 0
            // English asks for a number where a bare unit begins a name.
            if before == .start, !phrase.english.isEmpty { add("1") }
            add(phrase.english)
            units[phrase.english] = written
            if let unit = phrase.english.split(separator: " ").last {
                units[String(unit)] = written
            }
            before = .unit
        case .number:
            evidence += phrase.isSign ? phrase.terms.count : 0
            addNumber(phrase.english)
            before = .number
        case .half:
            if let numberEnd { text.insert(contentsOf: " \(phrase.english)", at: numberEnd) }
        case .range:
            add(phrase.english, isApart: false)
            before = .number
        case .joint:
            if before == .unit { evidence += 2 }
            add(phrase.english)
            before = .other
        case .size:
            evidence += phrase.isSign ? 1 : 0
            add(phrase.english)
        case .word:
            evidence += phrase.isSign ? 1 : 0
            add(phrase.english)
            before = .other
        case .food:
            // Of a word that two languages share, the longer phrase tells which.
            evidence += phrase.isSign ? 1 + phrase.terms.count : 0
            add(phrase.english)
            before = .other
        }
        index = end
        // "2 EL EL": a page that writes its unit twice.
        if phrase.kind == .unit, index < pieces.count, pieces[index].term == phrase.terms.last {
            index += 1
        }
    }

    /// "1 demie" is a half, not one and a half.
    private mutating func addNumber(_ number: String) {
        // "Eine halbe": the article is no number of its own; "11" is.
        if before == .number, text.split(separator: " ").last == "1" { text.removeLast() }
        add(number)
        numberEnd = text.endIndex
    }

    private mutating func add(_ words: String, isApart: Bool = true) {
        guard !words.isEmpty else { return }
        if isApart, !text.isEmpty, text.last != " ", text.last != "(" { text += " " }
        text += words
    }

    /// Whether a blank stands before the piece at `index`, or an elided article.
    private func isApart(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let end = pieces[index - 1].range.upperBound
        return end < pieces[index].range.lowerBound || bytes[end - 1] == UInt8(ascii: "'")
    }

    /// A point before exactly three digits groups thousands: "1.000 g".
    private func number(_ piece: LinePiece) -> String {
        let text = string(piece.range)
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard language != .french, parts.count == 2, parts[1].utf8.count == 3, parts[0] != "0",
            !parts[0].isEmpty, parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) })
        else { return text }
        return parts.joined()
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
