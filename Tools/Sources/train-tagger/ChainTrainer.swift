import Foundation
import MealResolver

/// Learns the weights of a linear-chain conditional random field by stochastic gradient descent
/// (Lafferty, McCallum and Pereira 2001, ICML; the steps and the decay of the weights after Bottou
/// 2010, COMPSTAT).
struct ChainTrainer {
    /// A line as numbers: the known features of each word, its joint and its tag.
    struct Example {
        let features: [[Int32]]
        let joints: [Int]
        let tags: [Int]
    }

    static let tags = TagModel.tagCount
    private static let firstRate = 0.12

    /// For every feature a weight of each tag.
    private(set) var weights: [Double]
    /// For every joint, tag before and tag after.
    private(set) var transitions: [Double]
    /// The weights are these times this: one number decays for all of them.
    private var scale = 1.0
    private let decay: Double
    private let steps: Double
    private var step = 0.0

    /// - Parameters:
    ///   - features: How many there are.
    ///   - decay: How strongly weights are drawn to zero, per example.
    ///   - steps: How many examples will be learnt from, repetitions included; steps get smaller up
    ///     to the last.
    init(features: Int, decay: Double, steps: Int) {
        weights = [Double](repeating: 0, count: features * Self.tags)
        transitions = [Double](
            repeating: 0,
            count: TagModel.jointCount * Self.tags * Self.tags
        )
        self.decay = decay
        self.steps = Double(steps)
    }

    /// Goes once through `examples` in an order that `random` gives; the mean loss in nats a word.
    mutating func train(_ examples: [Example], random: inout SplitMix64) -> Double {
        var order = Array(examples.indices)
        order.shuffle(using: &random)
        var loss = 0.0
        var count = 0
        for index in order {
            step += 1
            let rate = Self.firstRate * max(1 - step / steps, 0.01)
            scale *= 1 - rate * decay
            loss += learn(examples[index], rate: rate)
            count += examples[index].tags.count
        }
        settle()
        return loss / Double(max(count, 1))
    }

    /// Multiplies the common factor into the weights.
    private mutating func settle() {
        for index in weights.indices { weights[index] *= scale }
        for index in transitions.indices { transitions[index] *= scale }
        scale = 1
    }

    /// One step along the gradient of `example`; its loss before the step.
    private mutating func learn(_ example: Example, rate: Double) -> Double {
        let (count, tags) = (example.tags.count, Self.tags)
        guard count > 0 else { return 0 }
        var scores = [Double](repeating: 0, count: count * tags)
        for place in 0..<count {
            for feature in example.features[place] {
                let start = Int(feature) * tags
                for tag in 0..<tags { scores[place * tags + tag] += weights[start + tag] }
            }
        }
        for index in scores.indices { scores[index] *= scale }
        func link(_ place: Int, _ from: Int, _ to: Int) -> Int {
            (example.joints[place] * tags + from) * tags + to
        }
        var forward = scores
        for place in 1..<max(count, 1) {
            for to in 0..<tags {
                let sum = logSum {
                    forward[(place - 1) * tags + $0]
                        + transitions[link(place, $0, to)] * scale
                }
                forward[place * tags + to] += sum
            }
        }
        var backward = [Double](repeating: 0, count: count * tags)
        for place in stride(from: count - 2, through: 0, by: -1) {
            for from in 0..<tags {
                backward[place * tags + from] = logSum {
                    backward[(place + 1) * tags + $0] + scores[(place + 1) * tags + $0]
                        + transitions[link(place + 1, from, $0)] * scale
                }
            }
        }
        let total = logSum { forward[(count - 1) * tags + $0] }
        var truth = 0.0
        let gain = rate / scale
        for place in 0..<count {
            let right = example.tags[place]
            truth += scores[place * tags + right]
            if place > 0 {
                let before = example.tags[place - 1]
                truth += transitions[link(place, before, right)] * scale
                for from in 0..<tags {
                    for to in 0..<tags {
                        let index = link(place, from, to)
                        let log =
                            forward[(place - 1) * tags + from]
                            + transitions[index] * scale + scores[place * tags + to]
                            + backward[place * tags + to] - total
                        if log > -12 { pending.append((index, -gain * exp(log))) }
                    }
                }
                pending.append((link(place, before, right), gain))
            }
            for tag in 0..<tags {
                let chance = exp(forward[place * tags + tag] + backward[place * tags + tag] - total)
                let push = gain * ((tag == right ? 1 : 0) - chance)
                guard abs(push) > gain * 1e-5 else { continue }
                for feature in example.features[place] {
                    weights[Int(feature) * tags + tag] += push
                }
            }
        }
        // Only now, so that every probability is of the same weights.
        for (index, change) in pending { transitions[index] += change }
        pending.removeAll(keepingCapacity: true)
        return total - truth
    }

    private var pending: [(Int, Double)] = []

    @inline(__always)
    private func logSum(_ value: (Int) -> Double) -> Double {
        var values = SIMD8<Double>()
        for tag in 0..<Self.tags { values[tag] = value(tag) }
        let highest = values.max()
        var sum = 0.0
        for tag in 0..<Self.tags { sum += exp(values[tag] - highest) }
        return highest + log(sum)
    }
}
