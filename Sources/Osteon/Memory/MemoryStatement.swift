import FoodModel

/// One line of a memory file that says something: what stands before its sign and after it.
struct MemoryStatement {
    /// A stretch of a line without blanks around it.
    struct Part {
        let text: String
        /// In characters, 1-based.
        let column: Int
    }

    /// A name, or a measure of a food.
    let subject: Part
    /// A food, or a weight.
    let meaning: Part
    let line: Int

    /// Why a line says nothing.
    enum Fault: Error {
        case noSign(Part)
        case noSubject(Part)
        case noMeaning(Part)
    }

    /// What line `number` says, 1-based; nil for one that is blank or a remark.
    ///
    /// - Throws: `Fault` for a line that says nothing.
    init?(_ text: String, line number: Int) throws(Fault) {
        let letters = Array(text)
        var end = letters.count
        for index in letters.indices
        where letters[index] == "#" && (index == 0 || letters[index - 1].isWhitespace) {
            end = index
            break
        }
        guard let whole = Self.part(letters[..<end]) else { return nil }
        guard let sign = letters[..<end].firstIndex(of: "=") else { throw .noSign(whole) }
        guard let subject = Self.part(letters[..<sign]) else { throw .noSubject(whole) }
        guard let meaning = Self.part(letters[(sign + 1)..<end]) else { throw .noMeaning(whole) }
        self.subject = subject
        self.meaning = meaning
        line = number
    }

    /// Whether both tell of the same: case and blanks make no difference.
    static func isSame(_ a: String, _ b: String) -> Bool { key(of: a) == key(of: b) }

    /// What tells a subject from every other.
    static func key(of subject: String) -> String {
        subject.lowercased().split { $0.isWhitespace }.joined(separator: " ")
    }

    private static func part(_ letters: ArraySlice<Character>) -> Part? {
        guard let first = letters.firstIndex(where: { !$0.isWhitespace }),
            let last = letters.lastIndex(where: { !$0.isWhitespace })
        else { return nil }
        return Part(text: String(letters[first...last]), column: first + 1)
    }
}
