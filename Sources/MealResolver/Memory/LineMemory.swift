import Synchronization

/// What lines of recipes came to, for whoever resolves very many: on all threads one memory.
///
/// It only saves time: what a line comes to hangs on its text and on how its recipe's directions cook
/// what it names, and both are compared. What was not met for long is forgotten.
public final class LineMemory: Sendable {
    /// What one text came to.
    struct Remembered {
        /// The words by which directions may call its foods.
        let names: [Term]
        /// One for each way in which directions answered what was asked of them.
        var answers: [Answer]
    }

    struct Answer {
        let asked: [CookingQuestion]
        let lines: [BriefLine]

        /// Whether directions that tell `steps` answer alike.
        func holds(under steps: CookingSteps?) -> Bool {
            asked.allSatisfy { $0.answer == steps?.cooking(of: $0.names) }
        }
    }

    private let shards: [Shard]

    private final class Shard: Sendable {
        let memory: Mutex<RecentMemory<String, Remembered>>

        init(capacity: Int) { memory = Mutex(RecentMemory(capacity: capacity)) }
    }

    private static let shardCount = 16
    /// A line with more ways of cooking is not remembered in all of them.
    private static let mostAnswers = 8

    /// - Parameter capacity: It holds twice as many lines at most, some 6 KB each.
    public init(capacity: Int = 10 << 10) {
        shards = (0..<Self.shardCount).map { _ in
            Shard(capacity: max(1, capacity / Self.shardCount))
        }
    }

    subscript(text: String) -> Remembered? {
        shard(of: text).memory.withLock { $0[text] }
    }

    func add(_ answer: Answer, to text: String, named names: [Term]) {
        shard(of: text).memory.withLock { memory in
            var known = memory[text] ?? Remembered(names: names, answers: [])
            guard known.answers.count < Self.mostAnswers else { return }
            known.answers.append(answer)
            memory[text] = known
        }
    }

    private func shard(of text: String) -> Shard {
        shards[Int(truncatingIfNeeded: UInt(bitPattern: text.hashValue)) & (Self.shardCount - 1)]
    }
}
