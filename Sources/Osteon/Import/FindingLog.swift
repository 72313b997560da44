public import FoodModel

/// What a reader found wrong: counted by kind, a few of each kept, all of them handed on.
///
/// Findings are of one kind where their words are the same but for what is quoted and for
/// numbers.
public struct FindingLog {
    /// How many findings of a kind are kept.
    public static let shown = 20

    /// A kind of finding.
    public struct Group: Sendable {
        public let severity: Finding.Severity
        /// The words, with "…" for what is quoted and N for numbers.
        public let words: String
        public fileprivate(set) var count = 0
        /// The first of them.
        public fileprivate(set) var first: [Finding] = []
    }

    /// In the order in which their first was met.
    public private(set) var groups: [Group] = []
    private var indices: [String: Int] = [:]

    public init() {}

    /// How many findings there were.
    public var count: Int { groups.reduce(0) { $0 + $1.count } }

    public mutating func add(_ finding: Finding) {
        let words = Self.words(of: finding)
        let index = indices[words] ?? groups.count
        if index == groups.count {
            indices[words] = index
            groups.append(Group(severity: finding.severity, words: words))
        }
        groups[index].count += 1
        if groups[index].first.count < Self.shown { groups[index].first.append(finding) }
    }

    private static func words(of finding: Finding) -> String {
        var words = ""
        var isQuoted = false
        for character in finding.message {
            if character == "\"" {
                isQuoted.toggle()
                words += isQuoted ? "\"…\"" : ""
            } else if isQuoted {
                continue
            } else if character.isNumber {
                if words.last != "N" { words += "N" }
            } else {
                words.append(character)
            }
        }
        return words
    }
}
