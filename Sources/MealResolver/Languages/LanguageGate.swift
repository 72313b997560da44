/// The words that may tell a line of another language: what nearly every English line has none of.
///
/// It is made of the bytes of the words, so that a short command need not read the whole table.
public struct LanguageGate: Sendable {
    private var signs = TermNumbers()
    /// English words with which phrases of other languages begin too.
    private static let english: Set<Term> = [
        Term("a"), Term("c"), Term("in"), Term("per"), Term("semi"),
    ]

    public init() {}

    /// Adds the words of `cell`, parted by "|", that are not English too.
    public mutating func add(_ cell: ArraySlice<UInt8>, of language: LanguageTable.Language) {
        guard !cell.isEmpty else { return }
        var tokens: [Token] = []
        Tokenizer.split(Array(cell), into: &tokens)
        var isFirst = true
        for (index, token) in tokens.enumerated() {
            if token.isMark("|") {
                isFirst = true
                continue
            }
            defer { isFirst = false }
            guard isFirst, token.kind == .word, !Self.english.contains(token.term) else { continue }
            if index + 1 < tokens.count, tokens[index + 1].isMark("*") {
                for ending in language.adjectiveEndings {
                    var form = token.term
                    for byte in ending.utf8 { form.append(byte) }
                    _ = signs.number(form.singular().stem)
                }
            } else {
                _ = signs.number(token.term.stem)
            }
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
