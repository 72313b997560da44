/// The pieces of a line that have an amount each, or share what is said of "each".
enum AmountedPieces {
    /// What "+" parts in `text`, and "and", "&" or "plus" before a number: "1 egg and 1 egg white"; nil where
    /// nothing does.
    ///
    /// What stands in brackets is not looked at.
    static func of(_ text: String) -> [String]? {
        let bytes = text.utf8
        var pieces: [String] = []
        var (start, depth) = (bytes.startIndex, 0)
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            guard depth == 0, byte == UInt8(ascii: "+") || byte.isDigit else { continue }
            let before = text[start..<index]
            if byte == UInt8(ascii: "+") {
                pieces.append(String(before).trimmed)
                start = bytes.index(after: index)
            } else if let joint = joints.first(where: before.hasSuffix) {
                pieces.append(String(before.dropLast(joint.count)).trimmed)
                start = index
            }
        }
        guard !pieces.isEmpty else { return nil }
        return pieces + [String(text[start...]).trimmed]
    }

    private static let joints = [" and ", " plus ", " & "]

    /// The names behind "each" that commas, "and" and "&" part; nil where there are fewer than two.
    static func ofEach(_ text: String) -> [String]? {
        guard spellings.contains(where: text.hasBytes) else { return nil }
        let words = text.prefix { $0 != "(" }.split(separator: " ")
        guard let each = words.firstIndex(where: { openings.contains($0.lowercased()) }), each > 0
        else { return nil }
        var names = [""]
        for word in words[(each + 1)...] {
            switch word.lowercased() {
            case "and", "&": names.append("")
            case "of" where names == [""]: continue
            default:
                let isLast = word.hasSuffix(",")
                let space = names.last?.isEmpty == true ? "" : " "
                names[names.count - 1] += space + (isLast ? word.dropLast() : word)
                if isLast { names.append("") }
            }
        }
        names.removeAll(where: \.isEmpty)
        return names.count > 1 ? names : nil
    }

    private static let openings: Set = ["each", "each:"]
    private static let spellings = [" each", " Each", " EACH"]
}
