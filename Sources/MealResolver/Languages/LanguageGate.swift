/// The words that may tell a line of another language: what nearly every English line has none of.
///
/// It is made of the bytes of the words, so that a short command need not read the whole table.
public struct LanguageGate: Sendable {
    private var signs = TermNumbers()
    /// English words with which phrases of other languages begin too.
    private static let english = TermNumbers([
        Term("a"), Term("c"), Term("in"), Term("per"), Term("semi"),
    ])

    public init() {}

    /// Adds the words of `cell`, parted by "|", that are not English too.
    public mutating func add(_ cell: ArraySlice<UInt8>, of language: LanguageTable.Language) {
        // The first word of a phrase, until it is known whether a star follows.
        var first: Term?
        var isFirst = true
        cell.withUnsafeBufferPointer { bytes in
            Tokenizer.forEachToken(of: bytes) { token in
                if let term = first { add(term, of: language, isStem: token.isMark("*")) }
                let isWanted = isFirst && token.kind == .word && !Self.english.contains(token.term)
                first = isWanted ? token.term : nil
                isFirst = token.isMark("|")
            }
        }
        if let term = first { add(term, of: language, isStem: false) }
    }

    /// Adds `term`, or as an adjective's stem all forms of it.
    private mutating func add(_ term: Term, of language: LanguageTable.Language, isStem: Bool) {
        guard isStem else {
            _ = signs.number(term.stem)
            return
        }
        for ending in language.adjectiveEndings {
            var form = term
            for byte in ending.utf8 { form.append(byte) }
            _ = signs.number(form.singular().stem)
        }
    }

    /// Whether a line of `tokens` may be of another language.
    func passes(_ tokens: [Token], in bytes: [UInt8]) -> Bool {
        tokens.contains { token in
            token.kind == .word
                && (signs[token.term.stem] != nil || LinePiece.isElided(token, in: bytes))
        }
    }
}

/// What is known of other languages, the whole of it only when a line asks for it.
public struct Languages: Sendable {
    let gate: LanguageGate
    let table: @Sendable () -> LanguageTable

    /// - Parameters:
    ///   - gate: What lets a line ask for the table.
    ///   - table: The words of all languages; called for every such line.
    public init(gate: LanguageGate, table: @escaping @Sendable () -> LanguageTable) {
        self.gate = gate
        self.table = table
    }
}
