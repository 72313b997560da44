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
    /// What a dish is made of does not come with it: the words before "sandwich" are one name. Nor does the
    /// bread that a sandwich is said to be on.
    ///
    /// - Parameters:
    ///   - name: What a line names.
    ///   - words: What words do.
    ///   - isOne: Whether people call one food by a part of the name that has a joint in it: "sweet and sour
    ///     pork".
    init?(_ name: String, words: WordTable, isOne: (String) -> Bool = { _ in false }) {
        let bytes = LineBytes.plain(name)
        var tokens: [Token] = []
        Tokenizer.split(bytes, into: &tokens)
        guard tokens.contains(where: Self.isJoint) else { return nil }
        func text(_ range: Range<Int>) -> String {
            guard let first = range.first, let last = range.last else { return "" }
            let bounds = tokens[first].range.lowerBound..<tokens[last].range.upperBound
            return String(decoding: bytes[bounds], as: UTF8.self)
        }
        let joints = Self.joints(in: tokens)
        var parts: [Range<Int>] = []
        var start = 0
        var isLoose = false
        var isOnBread = false
        /// The end of what is one food from `start` on.
        var oneUpTo = 0
        for (place, joint) in joints.enumerated() where joint.index >= oneUpTo {
            let (index, later) = (joint.index, joints[(place + 1)...])
            if joint.kind == .comma, parts.isEmpty { continue }
            if joint.kind == .and {
                // "Ham and tomato sandwich on rye" has one "and", within the sandwich.
                let next = later.first { $0.kind != .and }?.index ?? tokens.count
                let last = tokens[next - 1].term
                // "Burger and fries" are two, whatever "fries" are fried of.
                if words.has(.dish, last), !words.has(.beside, last) { continue }
            }
            if start < index {
                let ends = later.map(\.index) + [tokens.count]
                let one = ends.last { $0 - start < tokens.count && isOne(text(start..<$0)) }
                if let one {
                    oneUpTo = one
                    continue
                }
            }
            if joint.kind == .with || joint.kind == .oneMore { isLoose = true }
            let isComma = index > start && tokens[index - 1].isMark(",")
            let last = isComma ? index - 1 : index
            let isBread =
                tokens[index].term == Self.on && last > start
                && Self.sandwiches.contains(tokens[last - 1].term)
            if start < last { parts.append(start..<last) }
            start = index + 1
            if isBread {
                isOnBread = true
                start = later.first?.index ?? tokens.count
            }
        }
        if start < tokens.count { parts.append(start..<tokens.count) }
        let names = parts.map(text)
        guard let first = names.first, names.count > 1 || isOnBread else { return nil }
        main = first
        self.isLoose = isLoose
        isPerhapsOneDish = !isLoose && (tokens.last.map { words.has(.dish, $0.term) } ?? false)
        companions = Array(names.dropFirst())
    }

    /// A place where foods may be joined.
    private struct Joint {
        enum Kind {
            /// "with", "on".
            case with
            case and
            /// "soup and a roll".
            case oneMore
            case comma
        }

        let index: Int
        let kind: Kind
    }

    private static func joints(in tokens: [Token]) -> [Joint] {
        tokens.indices.compactMap { index in
            let token = tokens[index]
            if token.isMark(",") { return Joint(index: index, kind: .comma) }
            guard isJoint(token) else { return nil }
            let next = index + 1 < tokens.count ? tokens[index + 1].term : nil
            let isWith = withs.contains(token.term)
            // "Sardines with bones" are sardines, with skin and bones, too.
            if let next, ownParts.contains(next),
                isWith || index > 0 && ownParts.contains(tokens[index - 1].term)
            {
                return nil
            }
            guard isWith else {
                let isOneMore = next.map(articles.contains) ?? false
                return Joint(index: index, kind: isOneMore ? .oneMore : .and)
            }
            // "corn on the cob" has no companion.
            if next == the { return nil }
            // Nor have "skin-on thighs" and "shell on prawns".
            let isLeftOn =
                index > 0
                && (tokens[index - 1].isMark("-") || leftOn.contains(tokens[index - 1].term))
            return isLeftOn ? nil : Joint(index: index, kind: .with)
        }
    }

    /// The foods that `name` joins, or it alone where it names one.
    static func names(in name: String, words: WordTable) -> [String] {
        JoinedName(name, words: words).map { [$0.main] + $0.companions } ?? [name]
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
    private static let on = Term("on")
    private static let sandwiches: Set = [
        Term("sandwich"), Term("toastie"), Term("sarnie"), Term("butty"), Term("sub"),
    ]
    private static let leftOn: Set = [Term("skin"), Term("shell"), Term("head"), Term("tail")]
    private static let ownParts: Set = [Term("bone"), Term("skin")]
    private static let withs = TermNumbers([Term("with"), Term("on"), Term("plus")])
    private static let ands = TermNumbers([Term("and"), Term("n")])
    private static let articles: Set = [Term("a"), Term("an"), Term("some")]
}
