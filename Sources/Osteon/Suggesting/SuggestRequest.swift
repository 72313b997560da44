/// What a person asks of suggestions.
public struct SuggestRequest: Sendable {
    /// Diets, allergens, classes, groups or words of foods that are not wanted.
    public var avoid: [String] = []
    /// Groups or words of foods, or `additions`, `swaps`, `moves`: nothing else is suggested.
    public var only: [String] = []
    /// How many kilocalories may be added; nil for what a day of the profile leaves, or 300.
    public var energy: Double?
    /// How many foods may be added.
    public var mostItems = 5
    /// How many changes of any kind.
    public var mostEdits = 5
    /// What added foods may cost, in the currency of the prices.
    public var budget: Double?
    public var prices: GivenFile?
    /// Foods that are gladly eaten, a line each.
    public var liked: GivenFile?
    /// Foods that are not, a line each.
    public var disliked: GivenFile?
    /// After how many seconds the best that was found is told.
    public var seconds = 4.5
    /// The folders in which the solver is sought, parted by colons: `PATH`.
    public var searchPath: String?

    /// Whether the best few foods of a kind are offered, not all: faster, and hardly worse.
    public var isPreselected = true

    public init() {}
}
