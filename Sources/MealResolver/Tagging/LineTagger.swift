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
        var origins = [UInt8](repeating: 0, count: words.count * count)
        var best = SIMD8<Int32>()
        words.withUnsafeBufferPointer { words in
            for index in words.indices {
                var scores = SIMD8<Int32>()
                TagFeatures.forEach(of: words, at: index) { model.add($0, to: &scores) }
                guard index > 0 else {
                    best = scores
                    continue
                }
                let joint = words[index].joint
                for to in 0..<count {
                    var (highest, origin) = (Int32.min, 0)
                    for from in 0..<count {
                        let score = best[from] + model.transition(from: from, to: to, over: joint)
                        if score > highest { (highest, origin) = (score, from) }
                    }
                    scores[to] += highest
                    origins[index * count + to] = UInt8(origin)
                }
                best = scores
            }
        }
        var tag = (0..<count).max { best[$0] < best[$1] } ?? 0
        var tags = [LineTag](repeating: .other, count: words.count)
        for index in words.indices.reversed() {
            tags[index] = LineTag(rawValue: UInt8(tag)) ?? .other
            tag = Int(origins[index * count + tag])
        }
        return tags
    }
}
