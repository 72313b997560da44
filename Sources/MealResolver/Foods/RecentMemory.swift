/// Answers that were worked out of late, so that the same question is not worked out again.
///
/// It only saves time: an answer hangs on its question alone. What was not asked for while as many
/// others were as it holds is forgotten; what is asked for again and again stays.
struct RecentMemory<Question: Hashable, Answer> {
    private var recent: [Question: Answer] = [:]
    /// Those that were recent before: the ones asked for again move over.
    private var earlier: [Question: Answer] = [:]
    private let capacity: Int

    /// - Parameter capacity: It holds twice as many at most.
    init(capacity: Int = 1 << 14) { self.capacity = capacity }

    /// The answer to `question`, where it is remembered.
    subscript(question: Question) -> Answer? {
        mutating get {
            if let answer = recent[question] { return answer }
            guard let answer = earlier[question] else { return nil }
            self[question] = answer
            return answer
        }
        set {
            if recent.count >= capacity {
                swap(&recent, &earlier)
                recent.removeAll(keepingCapacity: true)
            }
            recent[question] = newValue
        }
    }
}

extension RecentMemory: Sendable where Question: Sendable, Answer: Sendable {}
