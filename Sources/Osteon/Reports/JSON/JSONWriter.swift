/// Writes JSON on one line, piece by piece, in the bytes that Foundation's encoder makes of it.
///
/// Foundation's takes several times as long for a line as finding its food does. Members stand in
/// the order in which they are written: who writes them keeps that of their keys.
struct JSONWriter {
    private var bytes: [UInt8] = []
    /// A number's digits, on their way.
    private var digits = ""
    /// Whether the next value follows another.
    private var isFollowing = false

    init() { bytes.reserveCapacity(1 << 12) }

    /// What was written, in UTF-8.
    var written: [UInt8] { bytes }

    /// What was written.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes an object with the members that `body` writes.
    mutating func object(_ body: (inout JSONWriter) -> Void) {
        open("{")
        body(&self)
        close("}")
    }

    /// Writes an array of `elements`.
    mutating func array(_ elements: some Sequence<some JSONWritable>) {
        open("[")
        for element in elements {
            if isFollowing { append(mark: ",") }
            element.write(to: &self)
        }
        close("]")
    }

    /// Writes a member, unless `value` is nil.
    mutating func member(_ key: String, _ value: (some JSONWritable)?) {
        guard let value else { return }
        if isFollowing { append(mark: ",") }
        append(mark: "\"")
        append(key)
        append(mark: "\"")
        append(mark: ":")
        value.write(to: &self)
        isFollowing = true
    }

    /// Writes a number, which must be finite.
    mutating func number(_ value: Double) {
        // Whole numbers have no point; beyond this bound they have a power.
        if value == value.rounded(.towardZero), value.magnitude <= 0x1p53 {
            if value.sign == .minus { append(mark: "-") }
            append(String(UInt64(value.magnitude)))
        } else {
            digits.removeAll(keepingCapacity: true)
            value.write(to: &digits)
            append(digits)
        }
        isFollowing = true
    }

    /// Writes `value` in quotes.
    mutating func string(_ value: String) {
        append(mark: "\"")
        if value.utf8.allSatisfy(Self.isPlain) {
            append(value)
        } else {
            for byte in value.utf8 { escape(byte) }
        }
        append(mark: "\"")
        isFollowing = true
    }

    /// Writes what is neither a string nor a number.
    mutating func literal(_ literal: String) {
        append(literal)
        isFollowing = true
    }

    private mutating func open(_ bracket: Unicode.Scalar) {
        append(mark: bracket)
        isFollowing = false
    }

    private mutating func close(_ bracket: Unicode.Scalar) {
        append(mark: bracket)
        isFollowing = true
    }

    private mutating func append(mark: Unicode.Scalar) { bytes.append(UInt8(ascii: mark)) }

    private mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func escape(_ byte: UInt8) {
        if Self.isPlain(byte) { return bytes.append(byte) }
        append(mark: "\\")
        switch byte {
        case 0x08: append(mark: "b")
        case 0x09: append(mark: "t")
        case 0x0A: append(mark: "n")
        case 0x0C: append(mark: "f")
        case 0x0D: append(mark: "r")
        case ..<0x20:
            append(byte < 0x10 ? "u000" : "u00")
            append(String(byte, radix: 16))
        default: bytes.append(byte)
        }
    }
}

/// What a ``JSONWriter`` writes as one value.
protocol JSONWritable {
    func write(to json: inout JSONWriter)
}

extension String: JSONWritable {
    func write(to json: inout JSONWriter) { json.string(self) }
}

extension Double: JSONWritable {
    func write(to json: inout JSONWriter) { json.number(self) }
}

extension Int: JSONWritable {
    func write(to json: inout JSONWriter) { json.literal(String(self)) }
}

extension Bool: JSONWritable {
    func write(to json: inout JSONWriter) { json.literal(self ? "true" : "false") }
}

extension Array: JSONWritable where Element: JSONWritable {
    func write(to json: inout JSONWriter) { json.array(self) }
}
