/// Words that people write short where a line names several foods: "bagel w/ lox".
enum WrittenShort {
    /// `text` with "w/" and "w" as "with", "w/o" as "without"; nil where it has none of them.
    static func spelledOut(_ text: String) -> String? {
        guard mayBeShort(text) else { return nil }
        var words = text.split(separator: " ").map(String.init)
        for index in words.indices.dropFirst() {
            let word = words[index].lowercased()
            if word == "w" || word == "w/" {
                // What ends with a w has been cut off, and nothing comes with it.
                if index + 1 < words.count { words[index] = "with" }
            } else if word.hasPrefix("w/o") {
                words[index] = "without" + (word == "w/o" ? "" : " \(words[index].dropFirst(3))")
            } else if word.hasPrefix("w/") {
                words[index] = "with \(words[index].dropFirst(2))"
            }
        }
        return words.joined(separator: " ")
    }

    /// Whether a word of `text` is "w" or begins with "w/".
    private static func mayBeShort(_ text: String) -> Bool {
        var (before, last) = (UInt8(ascii: " "), UInt8(ascii: " "))
        for byte in text.utf8 {
            let isEnd = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "/")
            if isEnd, before == UInt8(ascii: " "), last | 0x20 == UInt8(ascii: "w") { return true }
            (before, last) = (last, byte)
        }
        return false
    }
}
