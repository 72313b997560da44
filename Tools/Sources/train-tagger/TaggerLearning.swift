import Foundation
import MealResolver

/// From labelled lines to the weights of the features that matter most.
final class TaggerLearning {
    private let lines: [(words: [LineWord], tags: [Int])]
    private let least: Int
    private let decay: Double
    private let capacity: Int
    private(set) var transitions: [Double] = []

    /// - Parameters:
    ///   - lines: What to learn from.
    ///   - parser: Parts lines into words.
    ///   - least: How often a feature must be seen.
    ///   - decay: How strongly weights are drawn to zero, times the number of lines.
    ///   - capacity: How many features may be kept.
    init(
        _ lines: [LabelledLine],
        parser: LineParser,
        least: Int,
        decay: Double,
        capacity: Int
    ) {
        self.lines = lines.compactMap { line in
            line.words(parser).map { ($0, line.pieces.map { Int($0.tag.rawValue) }) }
        }
        self.least = least
        self.decay = decay
        self.capacity = capacity
    }

    /// The features with their weights: learnt with all, then once more with those that mattered.
    func learn(
        rounds: Int,
        report: (String) -> Void
    ) -> [(feature: UInt64, weights: [Double])] {
        let all = frequentFeatures()
        report("\(all.count) features")
        let first = train(all, rounds: max(rounds / 2, 1), report: report)
        let kept = strongest(all, first.weights)
        let second = train(kept, rounds: rounds, report: report)
        transitions = second.transitions
        let tags = ChainTrainer.tags
        return kept.enumerated().map { index, feature in
            (feature, Array(second.weights[index * tags..<(index + 1) * tags]))
        }
    }

    private func frequentFeatures() -> [UInt64] {
        var counts: [UInt64: Int32] = [:]
        for (words, _) in lines {
            words.withUnsafeBufferPointer { words in
                for index in words.indices {
                    TagFeatures.forEach(of: words, at: index) { counts[$0, default: 0] += 1 }
                }
            }
        }
        return counts.filter { $0.value >= least }.keys.sorted()
    }

    private func strongest(_ features: [UInt64], _ weights: [Double]) -> [UInt64] {
        let tags = ChainTrainer.tags
        let strengths = features.indices.map { index in
            weights[index * tags..<(index + 1) * tags].map(abs).max() ?? 0
        }
        let order = features.indices.sorted {
            (strengths[$0], features[$0]) > (strengths[$1], features[$1])
        }
        return order.prefix(capacity).map { features[$0] }.sorted()
    }

    private func train(
        _ features: [UInt64],
        rounds: Int,
        report: (String) -> Void
    ) -> ChainTrainer {
        let numbers = Dictionary(
            uniqueKeysWithValues: features.enumerated().map { ($0.element, Int32($0.offset)) }
        )
        let examples = lines.map { words, tags in
            ChainTrainer.Example(
                features: words.withUnsafeBufferPointer { words in
                    words.indices.map { index in
                        var known: [Int32] = []
                        TagFeatures.forEach(of: words, at: index) { feature in
                            if let number = numbers[feature] { known.append(number) }
                        }
                        return known
                    }
                },
                joints: words.map { Int($0.joint.rawValue) },
                tags: tags
            )
        }
        var random = SplitMix64(state: 7)
        var trainer = ChainTrainer(
            features: features.count,
            decay: decay / Double(max(examples.count, 1)),
            steps: rounds * examples.count
        )
        for round in 1...rounds {
            let loss = trainer.train(examples, random: &random)
            report("round \(round): \(String(format: "%.4f", loss)) nats a word")
        }
        return trainer
    }
}
