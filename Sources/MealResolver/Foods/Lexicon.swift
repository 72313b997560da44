public import FoodModel

/// What foods are called: their published names, indexed by word, and what people say for them.
///
/// Reading thousands of names takes longer than scoring a day, so a lexicon can be kept as bytes.
public struct Lexicon: Sendable {
    /// Changes with what ``bytes`` mean.
    public static let format = 5

    let index: FoodIndex
    let aliases: AliasTable
    let descriptions: DescriptionTable

    /// - Parameters:
    ///   - listings: The foods.
    ///   - otherIDs: By each further id of a food, the one that it is listed under.
    ///   - words: What the words of names do.
    ///   - aliases: Those that go before others first; one of a food that is not among the foods is
    ///     left out.
    ///   - descriptions: What tables call foods in so many words, by the same rules.
    public init(
        _ listings: [FoodListing],
        otherIDs: [FoodID: FoodID] = [:],
        words: WordTable,
        aliases: [FoodAlias],
        descriptions: [FoodDescriptionName] = []
    ) {
        let positions = FoodPositions(listings, otherIDs: otherIDs)
        index = FoodIndex(listings, words: words)
        self.aliases = AliasTable(aliases, words: words, foods: positions)
        self.descriptions = DescriptionTable(descriptions, words: words, foods: positions)
    }

    /// A lexicon that was kept; nil where `bytes` are damaged, or another machine's.
    public init?(bytes: UnsafeRawBufferPointer) {
        guard var reader = PackedReader(bytes), let index = FoodIndex(&reader),
            let aliases = AliasTable(&reader), let descriptions = DescriptionTable(&reader)
        else { return nil }
        self.index = index
        self.aliases = aliases
        self.descriptions = descriptions
    }

    /// What ``init(bytes:)`` reads, on machines of this one's kind.
    public var bytes: [UInt8] {
        var writer = PackedWriter()
        index.write(to: &writer)
        aliases.write(to: &writer)
        descriptions.write(to: &writer)
        return writer.bytes
    }
}
