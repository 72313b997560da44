/// Escapes the signs of XML that stand raw in text, as in "< 0,5" and "M&M's".
///
/// A "<" that begins no tag and a "&" that begins no entity are text that somebody forgot to
/// escape. It works on the bytes of any encoding that holds ASCII, never adds or drops a line, and
/// is meant for files without CDATA sections, in which raw signs are right.
public struct XMLEscapeFilter: Sendable {
    /// How many signs were escaped so far.
    public private(set) var count = 0
    /// The end of the last piece, from a sign on that cannot be judged without what follows.
    private var rest: [UInt8] = []

    public init() {}

    /// The bytes of the next piece of a file, escaped; pass `isLast` with the end of the file.
    ///
    /// What cannot be judged yet comes with the next piece.
    public mutating func escape(_ piece: [UInt8], isLast: Bool = true) -> [UInt8] {
        let text = rest.isEmpty ? piece : rest + piece
        rest = []
        let (signs, end) = text.withUnsafeBufferPointer { Self.rawSigns(in: $0, isLast: isLast) }
        rest = Array(text[end...])
        count += signs.count
        // As it is with nearly every piece: nothing is copied.
        if signs.isEmpty, end == text.count { return text }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(end + 4 * signs.count)
        var start = 0
        for sign in signs {
            escaped += text[start..<sign]
            escaped += (text[sign] == UInt8(ascii: "<") ? "&lt;" : "&amp;").utf8
            start = sign + 1
        }
        escaped += text[start..<end]
        return escaped
    }

    /// The places of the signs to escape, and the end of what can be judged.
    private static func rawSigns(
        in text: UnsafeBufferPointer<UInt8>,
        isLast: Bool
    ) -> (signs: [Int], end: Int) {
        var signs: [Int] = []
        for index in text.indices where isSign(text[index]) {
            // As nearly all do, it begins a tag: that needs no slice.
            if index + 1 < text.count, isNameStart(text[index + 1]), text[index] == lessThan {
                continue
            }
            let rest = text[index...].prefix(longestEntity)
            if isMarkup(rest) { continue }
            guard isLast || rest.count == longestEntity else { return (signs, index) }
            signs.append(index)
        }
        return (signs, text.count)
    }

    /// The length of "&#x10FFFF;", beyond which no reference that XML knows itself goes.
    private static let longestEntity = 10

    private static let lessThan = UInt8(ascii: "<")

    private static func isSign(_ byte: UInt8) -> Bool {
        byte == lessThan || byte == UInt8(ascii: "&")
    }

    /// Whether `text`, which begins with a sign, begins a tag or an entity.
    private static func isMarkup(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let after = text.dropFirst()
        guard text.first == UInt8(ascii: "<") else { return isEntity(after) }
        switch after.first {
        case UInt8(ascii: "?"): return true
        case UInt8(ascii: "/"): return after.dropFirst().first.map(isNameStart) ?? false
        case UInt8(ascii: "!"):
            return after.dropFirst().first.map { "-[D".utf8.contains($0) } ?? false
        case let byte?: return isNameStart(byte)
        case nil: return false
        }
    }

    /// Whether `text` is "lt;", "#233;" or the like, up to any end.
    private static func isEntity(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let end = text.firstIndex(of: UInt8(ascii: ";")), end > text.startIndex else {
            return false
        }
        let name = text[..<end].drop { $0 == UInt8(ascii: "#") }
        return !name.isEmpty && name.allSatisfy { isNameStart($0) || isDigit($0) }
    }

    private static func isNameStart(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
