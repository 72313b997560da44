/// The pieces of a line that have an amount each, or share what is said of "each".
enum AmountedPieces {
    /// What "+" parts in `text`, and "and" or "plus" before a number: "1 egg and 1 egg white"; one piece
    /// where nothing does, and none for what stands in brackets.
    static func of(_ text: String) -> [String] {
        var pieces = [""]
        var depth = 0
        var words = text[...]
        while let character = words.first {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            let joint = depth == 0 ? joints.first { isJoint($0, words) } : nil
            if let joint {
                pieces.append("")
                words = words.dropFirst(joint.count)
            } else {
                pieces[pieces.count - 1].append(character)
                words = words.dropFirst()
            }
        }
        return pieces.map(\.trimmed)
    }

    private static let joints = ["+", " and ", " plus ", " & "]

    private static func isJoint(_ joint: String, _ rest: Substring) -> Bool {
        guard rest.hasPrefix(joint) else { return false }
        return joint == "+" || rest.dropFirst(joint.count).first?.isNumber == true
    }

    /// The names behind "each" that commas, "and" and "&" part; nil where there are fewer than two.
    static func ofEach(_ text: String) -> [String]? {
        let words = text.prefix { $0 != "(" }.split(separator: " ")
        guard
            let each = words.firstIndex(where: { ["each", "each:"].contains($0.lowercased()) }),
            each > 0
        else { return nil }
        var names = [""]
        for word in words[(each + 1)...] {
            let plain = word.lowercased()
            if plain == "and" || plain == "&" {
                names.append("")
            } else if plain != "of" || !names[0].isEmpty {
                names[names.count - 1] += (names.last?.isEmpty == true ? "" : " ") + word
                if word.hasSuffix(",") {
                    names[names.count - 1].removeLast()
                    names.append("")
                }
            }
        }
        names.removeAll(where: \.isEmpty)
        return names.count > 1 ? names : nil
    }
}
