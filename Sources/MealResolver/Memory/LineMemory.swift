/// What lines of recipes came to, for whoever resolves very many: on all threads one memory.
///
/// It only saves time: what a line comes to hangs on its text and on how its recipe's directions cook
/// what it names, and both are compared. What was not met for long is forgotten.
public final class LineMemory: Sendable {
    /// What one text came to.
    struct Remembered: Sendable {
        /// The words by which directions may call its foods.
        let names: [Term]
        /// One for each way in which directions answered what was asked of them.
        let answers: [Answer]

        /// What the line comes to under directions that tell `steps`; nil where they answer otherwise
        /// than all that were met.
        func answer(under steps: CookingSteps?) -> Answer? {
            var told: [CookingQuestion] = []
            func holds(_ question: CookingQuestion) -> Bool {
                if let known = told.first(where: { $0.names == question.names }) {
                    return known.answer == question.answer
                }
                let answer = steps?.cooking(of: question.names)
                told.append(CookingQuestion(names: question.names, answer: answer))
                return answer == question.answer
            }
            return answers.first { $0.asked.allSatisfy(holds) }
        }
    }

    struct Answer: Sendable {
        let asked: [CookingQuestion]
        let lines: [RememberedLine]
    }

    private let memory: SharedMemory<String, Remembered>
    /// A line with more ways of cooking is not remembered in all of them.
    private static let mostAnswers = 32

    /// - Parameter capacity: It holds twice as many lines at most.
    public init(capacity: Int = 32 << 10) { memory = SharedMemory(capacity: capacity) }

    subscript(text: String) -> Remembered? { memory[text] }

    func add(
        _ lines: [RememberedLine],
        asking asked: [CookingQuestion],
        to text: String,
        named names: [Term]
    ) {
        // Nearly all ask by the words of the line, which are kept once.
        let asked = asked.map {
            $0.names == names ? CookingQuestion(names: names, answer: $0.answer) : $0
        }
        let answer = Answer(asked: asked, lines: lines)
        memory.change(text) { known in
            let answers = known?.answers ?? []
            guard answers.count < Self.mostAnswers else { return }
            known = Remembered(names: names, answers: answers + [answer])
        }
    }
}
