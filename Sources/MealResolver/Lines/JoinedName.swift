/// A name that joins several foods: "toast with butter", "fish and chips", "beans on toast".
struct JoinedName: Equatable {
    /// The food named first.
    let main: String
    /// What comes with it, in the order of the name.
    let companions: [String]
    /// Whether "with" or "on" joins them, as meals are told, rather than "and", as dishes are called.
    let isLoose: Bool
    /// Whether "and" may stand inside a dish's name all the same: "leek and potato soup".
    let isPerhapsOneDish: Bool

    /// The foods that `name` joins; nil where it names one.
    ///
    /// What a dish is made of does not come with it: the words before "sandwich" are one name.
    init?(_ name: String, words: WordTable) {
        let bytes = LineBytes.plain(name)
        var tokens: [Token] = []
        Tokenizer.split(bytes, into: &tokens)
        guard tokens.contains(where: Self.isJoint) else { return nil }
        let endsInDish = tokens.last.map { words.has(.dish, $0.term) } ?? false
        // "Burger and fries" are two, whatever "fries" are fried of.
        let isBeside = tokens.last.map { words.has(.beside, $0.term) } ?? false
        var parts: [Range<Int>] = []
        var start = 0
        var isLoose = false
        for (index, token) in tokens.enumerated() {
            // "corn on the cob" has no companion.
            let isPlace = index + 1 < tokens.count && tokens[index + 1].term == Self.the
            // Nor have "skin-on thighs" and "shell on prawns".
            let isLeftOn =
                index > 0
                && (tokens[index - 1].isMark("-") || Self.leftOn.contains(tokens[index - 1].term))
            // "Sardines with bones" are sardines, with skin and bones, too.
            let isOwn =
                index + 1 < tokens.count && Self.ownParts.contains(tokens[index + 1].term)
                && (Self.withs.contains(token.term)
                    || index > 0 && Self.ownParts.contains(tokens[index - 1].term))
            let isWith = Self.withs.contains(token.term) && !isPlace && !isLeftOn && !isOwn
            let isAnd = (Self.ands.contains(token.term) || token.isMark("&")) && !isOwn
            // "soup and a roll".
            let isOneMore =
                isAnd && index + 1 < tokens.count && Self.articles.contains(tokens[index + 1].term)
            let goesOn = token.isMark(",") && !parts.isEmpty
            guard isWith || goesOn || isOneMore || (isAnd && (!endsInDish || isBeside)) else {
                continue
            }
            if isWith || isOneMore { isLoose = true }
            let end = index > start && tokens[index - 1].isMark(",") ? index - 1 : index
            if start < end { parts.append(start..<end) }
            start = index + 1
        }
        if start < tokens.count { parts.append(start..<tokens.count) }
        let names = parts.map { part in
            let bounds =
                tokens[part.lowerBound].range
                .lowerBound..<tokens[part.upperBound - 1]
                .range.upperBound
            return String(decoding: bytes[bounds], as: UTF8.self)
        }
        guard names.count > 1, let first = names.first else { return nil }
        main = first
        self.isLoose = isLoose
        isPerhapsOneDish = endsInDish && !isLoose
        companions = Array(names.dropFirst())
    }

    /// The names that commas part in `text`, behind a heading and before a bracket; nil for fewer
    /// than three, or than two behind a heading.
    static func list(in text: String) -> [String]? {
        guard text.utf8.contains(UInt8(ascii: ",")) else { return nil }
        let headed = text.split(separator: ":", maxSplits: 1)
        let body = headed.last ?? ""
        let names = (body.split(separator: "(").first ?? "").split(separator: ",")
        guard var last = names.last else { return nil }
        var list = names.dropLast().map { String($0).trimmed }
        // "chocolate syrup and pecans"; "and pecans" after a comma.
        for and in [" and ", " & "] {
            guard let joint = last.firstRange(of: and) else { continue }
            list.append(String(last[..<joint.lowerBound]).trimmed)
            last = last[joint.upperBound...]
        }
        list.append(String(last).trimmed)
        list.removeAll(where: \.isEmpty)
        return list.count > 2 || (list.count == 2 && headed.count == 2) ? list : nil
    }

    /// Whether `name` has a word that joins: "mac and cheese" is one dish by that name.
    static func joins(_ name: String) -> Bool {
        Tokenizer.tokens(of: name).contains(where: isJoint)
    }

    /// Whether foods may be joined at `token`: most names have none such.
    private static func isJoint(_ token: Token) -> Bool {
        token.isMark("&") || withs.contains(token.term) || ands.contains(token.term)
    }

    private static let the = Term("the")
    private static let leftOn: Set = [Term("skin"), Term("shell"), Term("head"), Term("tail")]
    private static let ownParts: Set = [Term("bone"), Term("skin")]
    private static let withs = TermNumbers([Term("with"), Term("on"), Term("plus")])
    private static let ands = TermNumbers([Term("and"), Term("n")])
    private static let articles: Set = [Term("a"), Term("an"), Term("some")]
}
