public import FoodModel

/// Every food's name, taken apart and indexed by word.
public struct FoodIndex: Sendable {
    /// A food found for a query: 10 would be all that was asked and nothing else.
    struct Candidate {
        let food: Int
        let score: Double
        /// The share of what was asked that the name has, by weight; 0 to 1.
        let coverage: Double
        /// What the name has beside it.
        let surplus: Double
    }

    let listings: [FoodListing]
    let vocabulary: Vocabulary
    let names: [FoodName]
    /// The words of all names.
    private let words: [FoodName.Word]
    private let holders: WordHolders
    /// By word: how telling it is; a rare one weighs more.
    private let weights: [Double]

    public init(_ listings: [FoodListing], words: WordTable) {
        self.listings = listings
        var reader = FoodNameReader(words)
        names = listings.map { reader.read($0.name) }
        vocabulary = reader.vocabulary
        self.words = reader.words
        holders = WordHolders(of: vocabulary.words.count, in: names, words: reader.words)
        let count = Double(max(listings.count, 1))
        weights = holders.counts.map { Self.weight(of: Double($0), among: count) }
    }

    /// The words of the name of the food at `position`.
    func words(of position: Int) -> ArraySlice<FoodName.Word> { words[names[position].words] }

    /// The logarithm of how rare a word is, by doublings; a word no name has is the rarest.
    static func weight(of holders: Double, among count: Double) -> Double {
        1 + Double((count / (holders + 1)).exponent + 1) / 4
    }

    /// The states that the name of the food at `position` says.
    func states(of position: Int) -> StateSet { names[position].states }

    /// Whether some food's name has `term`.
    func knows(_ term: Term) -> Bool { vocabulary[term] != nil }

    /// The food that `alias` means; nil where the index has none such.
    func position(of alias: FoodAlias) -> Int? {
        guard let id = alias.id else { return position(ofFoodNamed: alias.food) }
        return listings.firstIndex { $0.id == id }
    }

    /// The food with exactly this published name.
    func position(ofFoodNamed name: String) -> Int? {
        // What a name says it lacks is not indexed.
        let terms = WordTable.terms(of: name).prefix { !FoodName.negations.contains($0) }
        let rarest = terms.compactMap { vocabulary[$0] }.min {
            holders[$0].count < holders[$1].count
        }
        guard let rarest else { return nil }
        return holders[rarest].lazy.map(Int.init).first { listings[$0].name == name }
    }

    /// The foods whose names answer `query`, best first, at most `limit`.
    ///
    /// `defaults` is the food that the query's main word means by itself: what its name says counts
    /// as asked.
    func candidates(
        for query: FoodQuery,
        in context: FoodContext,
        defaults: Int? = nil,
        isEatenCooked: (FoodClass.Key) -> Bool,
        limit: Int
    ) -> [Candidate] {
        let asked = Asked(query, vocabulary: vocabulary, weights: weights, count: listings.count)
        let usual = Set(defaults.map { words(of: $0).map(\.number) } ?? [])
        var seen = Set<Int32>()
        var best: [Candidate] = []
        let known = asked.terms.filter { $0.number >= 0 }
        let telling = known.filter { !vocabulary.words[Int($0.number)].isNeutral }
        for term in telling.isEmpty ? known : telling {
            for food in holders[term.number] where seen.insert(food).inserted {
                guard let candidate = candidate(Int(food), asked, usual, context, isEatenCooked)
                else { continue }
                insert(candidate, into: &best, limit: limit)
            }
        }
        return best
    }

    private func insert(_ new: Candidate, into best: inout [Candidate], limit: Int) {
        let place = best.firstIndex { isBetter(new, $0) } ?? best.count
        guard place < limit else { return }
        best.insert(new, at: place)
        if best.count > limit { best.removeLast() }
    }

    /// By score; equal scores by the shorter name, then by identifier, so that runs agree.
    private func isBetter(_ a: Candidate, _ b: Candidate) -> Bool {
        if a.score != b.score { return a.score > b.score }
        let (x, y) = (listings[a.food], listings[b.food])
        if x.name.utf8.count != y.name.utf8.count { return x.name.utf8.count < y.name.utf8.count }
        return x.id < y.id
    }
}
