/// Takes an ingredient line apart: amounts, size, name, preparation, comment.
///
/// The only line parser of the product. It knows units and a few words, and no food. Rules read the
/// amounts; a learned tagger, where there is one, tells the name from what is said about it.
public struct LineParser: Sendable {
    private let units: UnitTable
    private let words: WordTable
    private let tagger: LineTagger?
    private let languages: Languages?

    /// - Parameters:
    ///   - units: What amounts are in.
    ///   - words: What words do.
    ///   - tagger: Tells the name; nil to go by rules alone.
    ///   - languages: What lines of other languages are in English; nil to read all as English.
    public init(
        units: UnitTable,
        words: WordTable,
        tagger: LineTagger? = nil,
        languages: Languages? = nil
    ) {
        self.units = units
        self.words = words
        self.tagger = tagger
        self.languages = languages
    }

    /// The parts of `text`.
    public func parse(_ text: String) -> ParsedLine {
        guard let spelled = WrittenShort.spelledOut(text) ?? Self.withLeanShare(text) else {
            return parse(plain: text)
        }
        var line = parse(plain: spelled)
        line.text = text
        return line
    }

    private func parse(plain text: String) -> ParsedLine {
        var reading = LineReading(text, units: units, words: words)
        let translation = languages.flatMap { reading.translation(by: $0) }
        if let translation { reading = LineReading(text, translation, units: units, words: words) }
        reading.readLeadingAmounts()
        reading.readName()
        if let tagger { reading.readTags(tagger) }
        reading.readOwnLiquid()
        reading.readExtract()
        reading.addFootnote()
        reading.noteHeading()
        reading.noteRemark()
        if let translation { reading.line.restore(translation.units) }
        return reading.line
    }

    /// `text` with "85/15", as butchers write it, as "85% lean"; nil where it says no such thing.
    private static func withLeanShare(_ text: String) -> String? {
        guard mayHaveShares(text) else { return nil }
        let words = text.split(separator: " ")
        let share = words.firstIndex { word in
            let parts = word.split(separator: "/").compactMap { Int($0.filter(\.isNumber)) }
            return parts.count == 2 && parts[0] + parts[1] == 100 && parts[0] >= 50
        }
        guard let share, let lean = words[share].split(separator: "/").first else { return nil }
        return (words[..<share] + ["\(lean.filter(\.isNumber))% lean"] + words[(share + 1)...])
            .joined(separator: " ")
    }

    /// Whether a word of `text` may be two shares of a hundred: it has a slash and three digits, which
    /// a fraction seldom has.
    private static func mayHaveShares(_ text: String) -> Bool {
        var (digits, hasSlash) = (0, false)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: " "): (digits, hasSlash) = (0, false)
            case UInt8(ascii: "/"): hasSlash = true
            case let byte where byte.isDigit: digits += 1
            default: break
            }
            if hasSlash, digits > 2 { return true }
        }
        return false
    }

    /// `text` as a tagger sees it.
    package func taggable(_ text: String) -> TaggableLine {
        TaggableLine(LineReading(text, units: units, words: words))
    }
}
