import Synchronization

/// A ``RecentMemory`` that all threads share: what one of them worked out, none works out again.
final class SharedMemory<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
    /// The questions of one in so many, so that threads seldom wait for each other.
    private final class Shard: Sendable {
        let memory: Mutex<RecentMemory<Question, Answer>>

        init(capacity: Int) { memory = Mutex(RecentMemory(capacity: capacity)) }
    }

    private let shards: [Shard]

    /// - Parameter capacity: It holds twice as many at most.
    init(capacity: Int = 1 << 14) {
        let count = 16
        shards = (0..<count).map { _ in Shard(capacity: max(1, capacity / count)) }
    }

    /// The answer to `question`, where it is remembered.
    subscript(question: Question) -> Answer? {
        get { shard(of: question).memory.withLock { $0[question] } }
        set { shard(of: question).memory.withLock { $0[question] = newValue } }
    }

    /// Changes what is remembered of `question`, which nobody else does meanwhile.
    func change(_ question: Question, _ body: (inout Answer?) -> Void) {
        shard(of: question).memory.withLock { memory in
            var answer = memory[question]
            body(&answer)
            memory[question] = answer
        }
    }

    private func shard(of question: Question) -> Shard {
        // The dictionaries within go by the lowest bits.
        shards[Int(UInt(bitPattern: question.hashValue) >> 48) % shards.count]
    }
}
