import FoodModel
import FoodStore
import Knowledge
import MealResolver

/// Asks what the names of a review mean, one after the other, and keeps each answer as it is given.
///
/// An answer is one line: the number of a food that is shown, a food's id, words to look for, a
/// weight (`120 g`) for one of the measure, `s` or nothing to skip, `q` to end. Words bring other
/// foods and the question again.
public struct ReviewDialogue {
    private let database: FoodDatabase
    private let writer: MemoryWriter
    private let file: String
    private let style: TextStyle
    private let parser: LineParser
    private let answer: () -> String?
    private let tell: (String) -> Void

    /// - Parameters:
    ///   - library: The foods that answers may name.
    ///   - file: The path of the memory file.
    ///   - style: What can be shown.
    ///   - answer: The next line that the person writes; nil where there is none any more.
    ///   - tell: Shows text as it is, with or without a line feed at its end.
    /// - Throws: `InputError` with the place of a fault in a shipped file.
    public init(
        library: FoodLibrary,
        file: String,
        style: TextStyle,
        answer: @escaping () -> String?,
        tell: @escaping (String) -> Void
    ) throws {
        database = library.database
        writer = MemoryWriter(path: file)
        self.file = file
        self.style = style
        parser = try Knowledge.resolver().parser
        self.answer = answer
        self.tell = tell
    }

    /// Asks for every group that an answer can be kept of.
    ///
    /// - Returns: How many answers were kept.
    /// - Throws: ``MemoryWriter/Failure``; `StoreError` where the foods cannot be read.
    @discardableResult
    public func ask(_ report: ReviewReport) throws -> Int {
        say(ReviewText(report, style: style).summary)
        let groups = report.groups.filter(\.question.isAnswerable)
        var kept = 0
        for (index, group) in groups.enumerated() {
            say("")
            say("\(index + 1) of \(groups.count)")
            for line in ReviewGroupText(group: group, style: style).lines { say(line) }
            switch try ask(group) {
            case .kept: kept += 1
            case .skipped: continue
            case .ended:
                say("")
                return told(kept)
            }
        }
        say("")
        return told(kept)
    }

    private enum Outcome { case kept, skipped, ended }

    private func ask(_ group: ReviewGroup) throws -> Outcome {
        let question = group.question
        var choices = group.choices
        while true {
            tell(style.plain(prompt(for: question, choices)))
            guard let text = answer() else { return .ended }
            switch ReviewAnswer(text, to: question.kind, parser: parser) {
            case .skip: return .skipped
            case .quit: return .ended
            case .choice(let number):
                guard number >= 1, choices.indices.contains(number - 1) else {
                    say("there is no \(number)")
                    continue
                }
                return try keep(.name(question.name, of: choices[number - 1].food))
            case .food(let id):
                guard let food = try listing(id) else {
                    say("no food has the id \(id); write words to look for one")
                    continue
                }
                return try keep(.name(question.name, of: food))
            case .grams(let grams):
                guard let measure = question.measure, isMeasure(measure) else {
                    say("the line counts nothing that could weigh \(NumberText.plain(grams)) g")
                    continue
                }
                return try keep(.weight(of: measure, grams: grams))
            case .words where question.kind != .food:
                say("write the grams, such as 120 g")
            case .words(let words):
                let found = try database.search(words, limit: 8)
                guard !found.isEmpty else {
                    say("no food's name has \"\(words)\"")
                    continue
                }
                choices = found.map { ReviewGroup.Choice(food: $0.food, confidence: nil) }
                for line in ReviewGroupText.choices(choices) { say(line) }
            }
        }
    }

    private func prompt(for question: ReviewQuestion, _ choices: [ReviewGroup.Choice]) -> String {
        let number = choices.isEmpty ? "" : choices.count == 1 ? "1, " : "1–\(choices.count), "
        return switch question.kind {
        case .food: "which food? \(number)an id, words to look for, s, q: "
        case .unit, .weight, .amount, .line: "how many grams? s, q: "
        }
    }

    private func keep(_ entry: MemoryEntry) throws -> Outcome {
        guard try writer.add(entry) else {
            say("\"\(entry.subject)\" stands in \(file) already; change it there")
            return .skipped
        }
        say("kept: \(entry.line)")
        return .kept
    }

    private func listing(_ id: FoodID) throws -> FoodListing? {
        try database.food(id).map {
            FoodListing(id: $0.id, name: $0.name, foodClass: $0.foodClass, isDish: false)
        }
    }

    private func isMeasure(_ measure: String) -> Bool {
        let location = SourceLocation(file: file)
        return MeasureWeight(parser.parse(measure), grams: Estimate(1), location: location) != nil
    }

    private func told(_ kept: Int) -> Int {
        say(kept == 1 ? "1 answer kept in \(file)" : "\(kept) answers kept in \(file)")
        return kept
    }

    private func say(_ text: String) { tell(style.plain(text) + "\n") }
}
