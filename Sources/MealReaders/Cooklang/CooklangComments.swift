/// Takes the comments out of Cooklang's lines, in order from the first.
struct CooklangComments {
    private var isInside = false

    /// `line` with a space for every character of a comment, so that columns stay.
    mutating func blankingOut(of line: Substring) -> [Character] {
        var text = Array(line)
        var index = 0
        while index < text.count {
            let pair = String(text[index..<min(index + 2, text.count)])
            if isInside {
                text[index] = " "
                guard pair == "-]" else {
                    index += 1
                    continue
                }
                text[index + 1] = " "
                isInside = false
                index += 2
            } else if pair == "[-" {
                isInside = true
            } else if pair == "--" {
                text.replaceSubrange(index..., with: repeatElement(" ", count: text.count - index))
            } else {
                index += 1
            }
        }
        return text
    }
}
