/// What people call a plate of several foods, and the foods that are on it: "bangers and mash".
public struct PlateTable: Sendable {
    /// By the words of the name, each food as a line of a diary.
    private let plates: [[Term]: [String]]
    private let words: WordTable

    /// - Parameters:
    ///   - rows: What a plate is called, and its foods as lines of a diary, the one that it is most of first.
    ///   - words: What words do.
    public init(_ rows: [(names: [String], foods: [String])], words: WordTable) {
        var plates: [[Term]: [String]] = [:]
        for row in rows {
            for name in row.names { plates[Self.key(of: name, words)] = row.foods }
        }
        self.plates = plates
        self.words = words
    }

    /// The foods on the plate that is called by all of `name`; nil where none is.
    subscript(_ name: String) -> [String]? { plates[Self.key(of: name, words)] }

    private static func key(of name: String, _ words: WordTable) -> [Term] {
        words.translated(WordTable.terms(of: name)).filter { !words.has(.filler, $0) }
    }
}
