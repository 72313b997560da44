import FoodModel

/// Every food's name, taken apart and indexed by word.
struct FoodIndex: Sendable {
    /// A food found for a query: 10 would be all that was asked and nothing else.
    struct Candidate {
        let food: Int
        let score: Double
        /// The share of what was asked that the name has, by weight; 0 to 1.
        let coverage: Double
        /// What the name has beside it.
        let surplus: Double
    }

    let listings: FoodListings
    let vocabulary: Vocabulary
    let names: FoodNames
    let holders: WordHolders

    init(_ listings: [FoodListing], words: WordTable) {
        self.listings = FoodListings(listings)
        var reader = FoodNameReader(words)
        let names = listings.map { reader.read($0.name) }
        self.names = FoodNames(names, words: reader.words)
        vocabulary = reader.vocabulary
        holders = WordHolders(of: vocabulary.words.count, in: self.names)
    }

    /// How telling a word is, by its number, -1 for one that no name has: by how rare it is, in
    /// doublings.
    func weight(of word: Int32) -> Double {
        let holders = word < 0 ? 0 : holders[word].count
        return 1 + Double((Double(max(names.count, 1)) / Double(holders + 1)).exponent + 1) / 4
    }

    /// Whether some food's name has `term`.
    func knows(_ term: Term) -> Bool { vocabulary[term] != nil }

    /// Whether some food is called by `term`: it is the noun of a name, or its kind.
    func isCalled(by term: Term) -> Bool {
        guard let number = vocabulary[term] else { return false }
        return holders.withRow { row in
            holders[number].contains { place in
                names.words(of: Int(row[place])).contains {
                    $0.number == number && ($0.part == .head || $0.part == .genus)
                }
            }
        }
    }

    /// Whether the name of some food has `term` and one of `others`.
    func knows(_ term: Term, with others: [Term]) -> Bool {
        guard let number = vocabulary[term] else { return false }
        return others.contains { vocabulary[$0].map { holders.share(number, $0) } ?? false }
    }

    /// The foods whose names answer `query`, best first, at most `limit`.
    ///
    /// `defaults` is the food that the query's main word means by itself: what its name says counts
    /// as asked.
    func candidates(
        for query: FoodQuery,
        in context: FoodContext,
        defaults: Int? = nil,
        eatenCooked: EatenCooked,
        limit: Int
    ) -> [Candidate] {
        let asked = Asked(query, of: self)
        let usual = defaults.map { names.words(of: $0).map(\.number) } ?? []
        var best: [Candidate] = []
        for (food, bound) in holders(of: asked) {
            // Most names share only a word or two with the query, and cannot come among the best.
            if best.count == limit, let last = best.last, bound * 10 < last.score { break }
            guard let candidate = candidate(Int(food), asked, usual, context, eatenCooked) else {
                continue
            }
            insert(candidate, into: &best, limit: limit)
        }
        return best
    }

    /// A name that covers less of what is asked is no candidate.
    static let leastCoverage = 0.4
    /// What is left of the coverage of a name that lacks the noun.
    static let headless = 0.6

    private func insert(_ new: Candidate, into best: inout [Candidate], limit: Int) {
        let place = best.firstIndex { isBetter(new, $0) } ?? best.count
        guard place < limit else { return }
        best.insert(new, at: place)
        if best.count > limit { best.removeLast() }
    }

    /// By score; equal scores by the shorter name, then by identifier, so that runs agree.
    private func isBetter(_ a: Candidate, _ b: Candidate) -> Bool {
        if a.score != b.score { return a.score > b.score }
        return listings.rank(of: a.food) < listings.rank(of: b.food)
    }
}

extension FoodIndex {
    init?(_ reader: inout PackedReader) {
        guard let listings = FoodListings(&reader), let vocabulary = Vocabulary(&reader),
            let names = FoodNames(&reader), let holders = WordHolders(&reader)
        else { return nil }
        self.listings = listings
        self.vocabulary = vocabulary
        self.names = names
        self.holders = holders
    }

    func write(to writer: inout PackedWriter) {
        listings.write(to: &writer)
        vocabulary.write(to: &writer)
        names.write(to: &writer)
        holders.write(to: &writer)
    }
}
