/// One line of a `.meal` file that says something.
struct MealLine {
    /// 1-based.
    let number: Int
    /// Of the first character of ``text``, 1-based.
    let column: Int
    /// How far the line is moved in; a bullet counts as further than none.
    let depth: Int
    let isBulleted: Bool
    /// Without bullet, comment and surrounding space.
    let text: String
    /// What follows a "#", or nil.
    let comment: String?

    /// The line, whose text is empty where it is blank, a rule ("---") or only a comment.
    init(_ line: Substring, number: Int) {
        let (content, comment) = Self.partComment(line)
        let body = content.drop(while: \.isWhitespace)
        let rest = Self.dropBullet(body)
        self.number = number
        self.comment = comment
        isBulleted = rest.startIndex != body.startIndex
        let width = line[..<body.startIndex].reduce(0) { width, space in
            space == "\t" ? (width / tabWidth + 1) * tabWidth : width + 1
        }
        depth = 2 * width + (isBulleted ? 1 : 0)
        column = line.distance(from: line.startIndex, to: rest.startIndex) + 1
        let said = rest.trimmingSuffix(while: \.isWhitespace)
        text = said.allSatisfy { "-=_*~–—".contains($0) } ? "" : String(said)
    }

    /// Whether the line begins with a number, so that it measures a food.
    var beginsWithAmount: Bool { text.first?.isNumber == true }

    /// The line's text before and after its first colon that is followed by a space or nothing.
    ///
    /// The colon of "07:30" parts nothing.
    var partsAtColon: (key: Substring, value: Substring, valueColumn: Int)? {
        var start = text.startIndex
        while let colon = text[start...].firstIndex(of: ":") {
            start = text.index(after: colon)
            guard start == text.endIndex || text[start].isWhitespace else { continue }
            let value = text[start...].drop(while: \.isWhitespace)
            let offset = text.distance(from: text.startIndex, to: value.startIndex)
            return (text[..<colon], value, column + offset)
        }
        return nil
    }

    /// A "#" begins a comment at the start of a line, or behind two spaces or a tab.
    private static func partComment(_ line: Substring) -> (content: Substring, comment: String?) {
        var blanks = 2
        for index in line.indices {
            let character = line[index]
            if character == "#", blanks >= 2 {
                let comment = line[index...].drop { $0 == "#" || $0.isWhitespace }
                return (line[..<index], String(comment.trimmingSuffix(while: \.isWhitespace)))
            }
            if character == "\t" {
                blanks = 2
            } else if character.isWhitespace {
                blanks += 1
            } else {
                blanks = 0
            }
        }
        return (line, nil)
    }

    private static func dropBullet(_ text: Substring) -> Substring {
        guard let first = text.first, "-*•–".contains(first) else { return text }
        let rest = text.dropFirst()
        guard rest.first?.isWhitespace == true else { return text }
        return rest.drop(while: \.isWhitespace)
    }
}

private let tabWidth = 4

extension BidirectionalCollection where SubSequence == Substring {
    /// The text up to its last character that does not satisfy `predicate`.
    func trimmingSuffix(while predicate: (Element) -> Bool) -> Substring {
        guard let last = lastIndex(where: { !predicate($0) }) else {
            return self[startIndex..<startIndex]
        }
        return self[...last]
    }
}
