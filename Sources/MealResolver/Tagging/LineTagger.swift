/// Tells the tag of every word of an ingredient line: a linear chain with learned weights.
public struct LineTagger: Sendable {
    private let model: TagModel

    package init(_ model: TagModel) { self.model = model }

    /// The tagger whose weights are `bytes`, which must stay where they are; nil where they are none.
    public init?(weights bytes: UnsafeRawBufferPointer) {
        guard let model = TagModel(bytes) else { return nil }
        self.model = model
    }

    /// The tags of `words` that score highest together.
    ///
    /// Viterbi 1967, IEEE Transactions on Information Theory 13:260.
    package func tags(of words: [LineWord]) -> [LineTag] {
        guard !words.isEmpty else { return [] }
        let count = TagModel.tagCount
        var origins: [SIMD8<UInt8>] = []
        origins.reserveCapacity(words.count)
        var best = SIMD8<Int32>()
        words.withUnsafeBufferPointer { words in
            for index in words.indices {
                var sums = TagSums()
                TagFeatures.forEach(of: words, at: index) { model.add($0, to: &sums) }
                guard index > 0 else {
                    best = sums.scores
                    origins.append(SIMD8())
                    continue
                }
                // For every tag the best one before it, the first of several.
                var highest = SIMD8<Int32>(repeating: .min)
                var origin = SIMD8<Int32>()
                for from in 0..<count {
                    let step = model.transitions(from: from, over: words[index].joint)
                    let scores = step &+ best[from]
                    let isHigher = scores .> highest
                    highest.replace(with: scores, where: isHigher)
                    origin.replace(with: Int32(truncatingIfNeeded: from), where: isHigher)
                }
                best = sums.scores &+ highest
                origins.append(SIMD8(truncatingIfNeeded: origin))
            }
        }
        var tag = (0..<count).max { best[$0] < best[$1] } ?? 0
        var tags = [LineTag](repeating: .other, count: words.count)
        for index in words.indices.reversed() {
            tags[index] = LineTag(rawValue: UInt8(tag)) ?? .other
            tag = Int(origins[index][tag])
        }
        return tags
    }
}
