/// Answers that were worked out of late, so that the same question is not worked out again.
///
/// It only saves time: an answer hangs on its question alone.
struct RecentMemory<Question: Hashable, Answer> {
    private var answers: [Question: Answer] = [:]
    /// More answers than these are forgotten all at once.
    private let capacity: Int

    init(capacity: Int = 1 << 14) { self.capacity = capacity }

    /// The answer to `question`, where it is remembered.
    subscript(question: Question) -> Answer? {
        get { answers[question] }
        set {
            if answers.count >= capacity { answers.removeAll(keepingCapacity: true) }
            answers[question] = newValue
        }
    }
}

extension RecentMemory: Sendable where Question: Sendable, Answer: Sendable {}
