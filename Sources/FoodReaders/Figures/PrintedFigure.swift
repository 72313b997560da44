/// What a table prints where a figure belongs.
enum PrintedFigure: Equatable {
    /// The table has no figure: never to be read as zero.
    case missing
    case amount(Double)
    /// Less than a limit, as in "< 0,5"; "< 0" is a limit that was rounded away.
    case below(Double)
    /// Seen, but too little to state.
    case trace
}

/// How a table spells its figures.
struct FigureSpelling: Sendable {
    let decimalMark: UInt8
    /// The marks of a missing figure, besides an empty place; lower case.
    let missing: Set<String>
    private let missingMarks: [[UInt8]]
    /// The marks of a trace; lower case.
    let traces: Set<String>

    init(decimalMark: Unicode.Scalar, missing: Set<String> = [], traces: Set<String> = []) {
        self.decimalMark = UInt8(ascii: decimalMark)
        self.missing = missing
        missingMarks = missing.map { Array($0.utf8) }
        self.traces = traces
    }

    /// What `text` says; nil where it is none of the table's spellings.
    ///
    /// Spaces and line ends around a figure, and between "<" and its limit, mean nothing. A point in
    /// a table of decimal commas is not read: it may part thousands.
    func read(_ text: some StringProtocol) -> PrintedFigure? {
        let text = Self.trimmed(text[...])
        if let amount = number(text) { return .amount(amount) }
        if text.utf8.first == UInt8(ascii: "<") {
            return number(Self.trimmed(text.dropFirst())).map { .below($0) }
        }
        let mark = text.lowercased()
        if mark.isEmpty || missing.contains(mark) { return .missing }
        return traces.contains(mark) ? .trace : nil
    }

    /// The same of UTF-8: of most figures no text need be made.
    func read(_ bytes: ArraySlice<UInt8>) -> PrintedFigure? {
        guard let first = bytes.first else { return .missing }
        if let amount = number(bytes) { return .amount(amount) }
        if first == UInt8(ascii: "<"),
            let limit = number(bytes.dropFirst().drop { $0 == UInt8(ascii: " ") })
        {
            return .below(limit)
        }
        if missingMarks.contains(where: bytes.elementsEqual) { return .missing }
        return read(String(decoding: bytes, as: UTF8.self))
    }

    private func number(_ text: some StringProtocol) -> Double? { number(Array(text.utf8)[...]) }

    private func number(_ bytes: ArraySlice<UInt8>) -> Double? {
        PlainDecimal.readSource(bytes, decimalMark: decimalMark)
    }

    private static func trimmed<Text: StringProtocol>(_ text: Text) -> Text.SubSequence {
        // Most figures have nothing around them, and letters are dear to take apart.
        if text.utf8.allSatisfy({ $0 > UInt8(ascii: " ") && $0 < 0x80 }) { return text[...] }
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return text[text.endIndex...] }
        return text[first...last]
    }
}
