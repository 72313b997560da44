/// A line of another language in English words: its amounts, and what is known of its food.
struct LineTranslation {
    /// The line in English, as far as its words are known.
    let bytes: [UInt8]
    /// By an English unit: how the line writes it.
    let units: [String: String]

    /// Nil for a line in English, and for one that tells no language of the table.
    init?(_ tokens: [Token], in bytes: [UInt8], languages: Languages, units: UnitTable) {
        guard languages.gate.passes(tokens, in: bytes) else { return nil }
        let table = languages.table()
        let pieces = LinePiece.pieces(of: tokens, in: bytes)
        let english = pieces.count { table.isEnglish($0.term) }
        let best = LanguageTable.Language.allCases.map { language in
            var reading = ForeignReading(
                pieces,
                in: bytes,
                language: language,
                table: table,
                units: units
            )
            reading.read()
            return reading
        }.max { ($0.evidence, $0.phraseCount) < ($1.evidence, $1.phraseCount) }
        guard let best, best.evidence >= 2, best.evidence > english * 2 else { return nil }
        self.bytes = Array(best.text.utf8)
        self.units = best.units
    }
}

extension ParsedLine {
    /// The line with its units as `units` says that they are written.
    mutating func restore(_ units: [String: String]) {
        for index in amounts.indices {
            if let unit = units[amounts[index].unit] { amounts[index].unit = unit }
        }
        for index in written.indices {
            if let unit = units[written[index].unit] { written[index].unit = unit }
        }
    }
}
