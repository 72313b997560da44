/// Escapes the signs of XML that stand raw in text, as in "< 0,5" and "M&M's".
///
/// A "<" that begins no tag and a "&" that begins no entity are text that somebody forgot to
/// escape. It works on the bytes of any encoding that holds ASCII, never adds or drops a line, and
/// is meant for files without CDATA sections, in which raw signs are right.
public struct XMLEscapeFilter: Sendable {
    /// How often a sign was escaped, and where first.
    public struct Tally: Hashable, Sendable {
        public fileprivate(set) var count = 0
        /// 1-based; nil where there was none.
        public fileprivate(set) var firstLine: Int?
    }

    /// The signs "<" that were escaped so far.
    public private(set) var lessThans = Tally()
    /// The signs "&" that were escaped so far.
    public private(set) var ampersands = Tally()
    /// The end of the last piece, from a sign on that cannot be judged without what follows.
    private var rest: [UInt8] = []
    /// The line on which the next piece, or the rest before it, begins.
    private var line = 1

    public init() {}

    /// The bytes of the next piece of a file, escaped; pass `isLast` with the end of the file.
    ///
    /// What cannot be judged yet comes with the next piece.
    public mutating func escape(_ piece: [UInt8], isLast: Bool = true) -> [UInt8] {
        let text = rest.isEmpty ? piece : rest + piece
        return text.withUnsafeBufferPointer { escape($0, text, isLast) }
    }

    /// The same, of the bytes of `whole`, which is the escaped text where nothing is to be done.
    private mutating func escape(
        _ text: UnsafeBufferPointer<UInt8>,
        _ whole: [UInt8],
        _ isLast: Bool
    ) -> [UInt8] {
        let (signs, end) = Self.rawSigns(in: text, isLast: isLast)
        rest = Array(text[end...])
        defer { line += UnsafeBufferPointer(rebasing: text[..<end]).lineFeeds }
        if signs.isEmpty, end == text.count { return whole }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(end + 4 * signs.count)
        var start = 0
        for sign in signs {
            escaped += text[start..<sign]
            if text[sign] == Self.lessThan {
                escaped += "&lt;".utf8
                Self.note(sign, in: text, from: line, &lessThans)
            } else {
                escaped += "&amp;".utf8
                Self.note(sign, in: text, from: line, &ampersands)
            }
            start = sign + 1
        }
        escaped += text[start..<end]
        return escaped
    }

    /// Counts the sign at the offset `sign` of a text that begins on `line`.
    private static func note(
        _ sign: Int,
        in text: UnsafeBufferPointer<UInt8>,
        from line: Int,
        _ tally: inout Tally
    ) {
        tally.count += 1
        guard tally.firstLine == nil else { return }
        tally.firstLine = line + UnsafeBufferPointer(rebasing: text[..<sign]).lineFeeds
    }

    /// The places of the signs to escape, and the end of what can be judged.
    private static func rawSigns(
        in text: UnsafeBufferPointer<UInt8>,
        isLast: Bool
    ) -> (signs: [Int], end: Int) {
        var signs: [Int] = []
        var end = text.count
        for sign in [lessThan, ampersand] {
            var next = text.offset(of: sign)
            while let index = next, index < end {
                next = text.offset(of: sign, from: index + 1)
                if sign == lessThan ? isTag(text, at: index) : isEntity(text, at: index) {
                    continue
                }
                if isLast || index + longestEntity <= text.count {
                    signs.append(index)
                } else {
                    end = index
                }
            }
        }
        return (signs.filter { $0 < end }.sorted(), end)
    }

    /// The length of "&#x10FFFF;", beyond which no reference that XML knows itself goes.
    private static let longestEntity = 10

    private static let lessThan = UInt8(ascii: "<")
    private static let ampersand = UInt8(ascii: "&")

    /// Whether the "<" at `index` begins a tag, a comment or the like.
    private static func isTag(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 1 < text.count else { return false }
        let second = index + 2 < text.count ? text[index + 2] : nil
        switch text[index + 1] {
        case UInt8(ascii: "?"): return true
        case UInt8(ascii: "/"): return second.map(isNameStart) ?? false
        case UInt8(ascii: "!"): return second.map { "-[D".utf8.contains($0) } ?? false
        case let byte: return isNameStart(byte)
        }
    }

    /// Whether the "&" at `index` begins "&lt;", "&#233;" or the like.
    private static func isEntity(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let after = text[(index + 1)...].prefix(longestEntity - 1)
        guard let end = after.firstIndex(of: UInt8(ascii: ";")), end > after.startIndex else {
            return false
        }
        let name = after[..<end].drop { $0 == UInt8(ascii: "#") }
        return !name.isEmpty && name.allSatisfy { isNameStart($0) || isDigit($0) }
    }

    private static func isNameStart(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
