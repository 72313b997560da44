/// Writes JSON on one line, piece by piece, in the bytes that Foundation's encoder makes of it.
///
/// Foundation's takes several times as long for a line as finding its food does. Members stand in
/// the order in which they are written: who writes them keeps that of their keys.
struct JSONWriter {
    private(set) var text = ""
    /// Whether the next value follows another.
    private var isFollowing = false

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
            if isFollowing { text += "," }
            element.write(to: &self)
        }
        close("]")
    }

    /// Writes a member, unless `value` is nil.
    mutating func member(_ key: String, _ value: (some JSONWritable)?) {
        guard let value else { return }
        text += isFollowing ? ",\"" : "\""
        text += key
        text += "\":"
        value.write(to: &self)
        isFollowing = true
    }

    /// Writes a number, which must be finite.
    mutating func number(_ value: Double) {
        // Whole numbers have no point; beyond this bound they have a power.
        if value == value.rounded(.towardZero), value.magnitude <= 0x1p53 {
            if value.sign == .minus { text += "-" }
            text += String(UInt64(value.magnitude))
        } else {
            value.write(to: &text)
        }
        isFollowing = true
    }

    /// Writes `value` in quotes.
    mutating func string(_ value: String) {
        text += "\""
        if value.utf8.allSatisfy(Self.isPlain) {
            text += value
        } else {
            for scalar in value.unicodeScalars { escape(scalar) }
        }
        text += "\""
        isFollowing = true
    }

    /// Writes what is neither a string nor a number.
    mutating func literal(_ literal: String) {
        text += literal
        isFollowing = true
    }

    private mutating func open(_ bracket: String) {
        text += bracket
        isFollowing = false
    }

    private mutating func close(_ bracket: String) {
        text += bracket
        isFollowing = true
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func escape(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "\u{8}": text += "\\b"
        case "\t": text += "\\t"
        case "\n": text += "\\n"
        case "\u{C}": text += "\\f"
        case "\r": text += "\\r"
        case ..<" ":
            text += scalar.value < 0x10 ? "\\u000" : "\\u00"
            text += String(scalar.value, radix: 16)
        default: text.unicodeScalars.append(scalar)
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
