/// Which foods share enough words with a query to be looked at.
extension FoodIndex {
    /// The foods whose names have a telling word of `asked`, or any word where none is telling, with
    /// the most that their coverage can be: those that may cover most first.
    ///
    /// Foods that have only what is too little even together are passed over (Turtle and Flood 1995,
    /// Information Processing & Management 31:831).
    func holders(of asked: Asked) -> [(food: Int32, bound: Double)] {
        guard asked.total > 0 else { return [] }
        var found: [(food: Int32, bound: Double)] = []
        var words = heldWords(of: asked)
        let isHeadAsked = asked.terms.contains(where: \.isHead)
        words.withUnsafeMutableBufferPointer { words in
            holders.withRow { row in
                while true {
                    var next = Int32.max
                    for word in words where word.isLeading && !word.foods.isEmpty {
                        next = min(next, row[word.foods.lowerBound])
                    }
                    guard next < .max else { break }
                    var weight = 0.0
                    var hasHead = !isHeadAsked
                    for place in words.indices where words[place].pass(next, in: row) {
                        weight += words[place].weight
                        if words[place].isHead { hasHead = true }
                    }
                    let bound = weight / asked.total * (hasHead ? 1 : Self.headless)
                    if bound >= Self.leastCoverage { found.append((next, bound)) }
                }
            }
        }
        return found.sorted { $0.bound == $1.bound ? $0.food < $1.food : $0.bound > $1.bound }
    }

    /// The words of `asked` that names have, with their foods.
    private func heldWords(of asked: Asked) -> [HeldWord] {
        var words = asked.terms.filter { $0.number >= 0 }.map { term in
            HeldWord(
                foods: holders[term.number],
                weight: term.weight,
                isHead: term.isHead,
                isLeading: !vocabulary.words[Int(term.number)].isNeutral
            )
        }
        if !words.contains(where: \.isLeading) {
            for place in words.indices { words[place].isLeading = true }
        }
        // Foods that have only words that do not lead are not met: the lightest words follow as
        // long as all that follow are too little.
        var following = words.reduce(0) { $0 + ($1.isLeading ? 0 : $1.weight) }
        let isHeadAsked = asked.terms.contains(where: \.isHead)
        let hasHead = words.contains { $0.isHead && !$0.isLeading }
        let share = isHeadAsked && !hasHead ? Self.headless : 1
        let lightest = words.indices.filter { words[$0].isLeading && !words[$0].isHead }
            .sorted { words[$0].weight < words[$1].weight }
        for place in lightest {
            following += words[place].weight
            guard following / asked.total * share < Self.leastCoverage * 0.999 else { break }
            words[place].isLeading = false
        }
        return words
    }
}

/// A word that is asked for, and those of its foods that are not passed yet.
private struct HeldWord {
    var foods: Range<Int>
    let weight: Double
    let isHead: Bool
    /// Whether its foods are met one after the other, rather than only asked for.
    var isLeading: Bool

    /// Passes every food up to `food`, and says whether that is one of them.
    mutating func pass(_ food: Int32, in row: UnsafeBufferPointer<Int32>) -> Bool {
        var low = foods.lowerBound
        let end = foods.upperBound
        // By steps that double, then by halves: the words of long rows lie far apart.
        var step = 1
        while low + step < end, row[low + step] < food { step *= 2 }
        var high = min(low + step, end)
        low += step / 2
        while low < high {
            let middle = (low + high) / 2
            if row[middle] < food { low = middle + 1 } else { high = middle }
        }
        let isThere = low < end && row[low] == food
        foods = (isThere ? low + 1 : low)..<end
        return isThere
    }
}
