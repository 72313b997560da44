/// What a food contains that a diet or an allergy may forbid.
public struct DietContents: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    public static let meat = DietContents(rawValue: 1 << 0)
    public static let poultry = DietContents(rawValue: 1 << 1)
    public static let fish = DietContents(rawValue: 1 << 2)
    public static let shellfish = DietContents(rawValue: 1 << 3)
    public static let dairy = DietContents(rawValue: 1 << 4)
    public static let lactose = DietContents(rawValue: 1 << 5)
    public static let egg = DietContents(rawValue: 1 << 6)
    public static let gluten = DietContents(rawValue: 1 << 7)
    public static let nuts = DietContents(rawValue: 1 << 8)
    public static let peanuts = DietContents(rawValue: 1 << 9)
    public static let soy = DietContents(rawValue: 1 << 10)
    public static let sesame = DietContents(rawValue: 1 << 11)
    public static let honey = DietContents(rawValue: 1 << 12)
    public static let pork = DietContents(rawValue: 1 << 13)
    public static let alcohol = DietContents(rawValue: 1 << 14)
    /// A dish whose parts nobody has listed: no filter may let it pass.
    public static let unknown = DietContents(rawValue: 1 << 15)

    /// The words in which files name the contents.
    public static let words: [(word: String, contents: DietContents)] = [
        ("meat", .meat), ("poultry", .poultry), ("fish", .fish), ("shellfish", .shellfish),
        ("dairy", .dairy), ("lactose", .lactose), ("egg", .egg), ("gluten", .gluten),
        ("nuts", .nuts), ("peanuts", .peanuts), ("soy", .soy), ("sesame", .sesame),
        ("honey", .honey), ("pork", .pork), ("alcohol", .alcohol), ("unknown", .unknown),
    ]

    /// The contents named `word`, or nil.
    public init?(word: some StringProtocol) {
        guard let match = Self.words.first(where: { $0.word == word }) else { return nil }
        self = match.contents
    }
}
