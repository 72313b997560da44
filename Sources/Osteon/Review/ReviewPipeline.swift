public import FoodModel
import FoodStore
import Knowledge
import MealReaders
import MealResolver

/// From meal files and texts to what a person could say to make their lines surer.
public struct ReviewPipeline {
    /// What a line came to: the groups that its foods belong to, by place, with their points.
    private struct Outcome {
        var found = 0
        var doubtful = 0
        var notFound = 0
        var groups: [(place: Int, points: Double)] = []
    }

    private let library: FoodLibrary
    private let knowledge: ResolverKnowledge
    private let resolverOf: ([InlineFood], FoodContext) -> MealResolver
    private var resolvers: [FoodContext: MealResolver] = [:]
    private let context: FoodContext
    private let effect: DoubtEffect
    private var groups: [ReviewGroup] = []
    private var places: [String: Int] = [:]
    /// What was resolved before, so that what a collection repeats is resolved once.
    private var outcomes: [FoodContext: [String: Outcome]] = [:]
    private var counts = ReviewReport.Counts()
    private var findings: [Finding]

    /// - Parameters:
    ///   - library: The foods and what is known of them.
    ///   - memory: The person's own names and weights of foods.
    ///   - context: What the lines of plain texts are lines of.
    /// - Throws: `InputError` with the place of a fault in a shipped file; `StoreError` where the
    ///   foods cannot be read.
    public init(
        library: FoodLibrary,
        memory: MemoryFile? = nil,
        context: ResolvePipeline.Context
    ) throws {
        let ((classes, knowledge), (lexicon, book)) = try Concurrently.both(
            { (try Knowledge.classes(), try Knowledge.resolver()) },
            { (try library.lexicon(), try Knowledge.profiles()) }
        )
        let told = try library.told(by: memory, knowledge)
        self.library = library
        self.knowledge = knowledge
        self.context = context == .recipe ? .recipe : .diary
        effect = try DoubtEffect(rules: book.rules, profile: book.standard.profile)
        findings = told.findings
        resolverOf = { foods, context in
            MealResolver(
                library.database,
                classes: classes,
                knowledge: knowledge,
                lexicon: lexicon,
                foods: foods,
                memory: told.memory,
                context: context
            )
        }
    }

    /// Adds the lines of `file`, which holds `bytes`.
    ///
    /// What a meal file is called by its ending is read as one; any other text has one ingredient a
    /// line.
    ///
    /// - Throws: `InputError` where the file cannot be read.
    public mutating func add(_ bytes: [UInt8], file: String) throws {
        if ReviewFiles.isMeal(file) {
            try add(try MealReader.read(bytes: bytes, file: file))
        } else {
            let text = try LineText(bytes, file: file)
            for (index, line) in text.lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
                let location = SourceLocation(file: file, line: index + 1)
                try add(Item(text: line, location: location), in: context)
            }
        }
        counts.files += 1
    }

    /// Notes what is wrong with a file that is passed over.
    public mutating func note(_ error: InputError) {
        findings.append(Finding(.warning, at: error.location, error.message))
    }

    private mutating func add(_ diary: Diary) throws {
        findings += diary.findings
        let meals = diary.days.flatMap(\.meals).map { ($0.items, FoodContext.diary) }
        for (items, context) in meals + diary.recipes.map({ ($0.ingredients, .recipe) }) {
            // What the file calls a food is no other file's.
            var own = diary.foods.isEmpty ? nil : resolverOf(diary.foods, context)
            for item in items {
                if own == nil {
                    try add(item, in: context)
                } else if let lines = try own?.resolve(item) {
                    count(outcome(of: lines))
                }
            }
        }
    }

    private mutating func add(_ item: Item, in context: FoodContext) throws {
        let isKeepable = item.content == .line && !item.isSupplement
        if isKeepable, let known = outcomes[context]?[item.text] { return count(known) }
        let lines = try resolvers[context, default: resolverOf([], context)].resolve(item)
        let outcome = outcome(of: lines)
        if isKeepable { outcomes[context, default: [:]][item.text] = outcome }
        count(outcome)
    }

    private mutating func outcome(of lines: [ResolvedLine]) -> Outcome {
        var outcome = Outcome()
        for line in lines where !line.parsed.isHeading && !line.parsed.isNote {
            if line.unresolved == nil { outcome.found += 1 } else { outcome.notFound += 1 }
            guard let question = ReviewQuestion(line) else { continue }
            if line.unresolved == nil { outcome.doubtful += 1 }
            let place = places[question.key] ?? groups.count
            if place == groups.count {
                places[question.key] = place
                groups.append(ReviewGroup(question, line))
            }
            outcome.groups.append((place, effect.points(of: line)))
        }
        return outcome
    }

    private mutating func count(_ outcome: Outcome) {
        counts.found += outcome.found
        counts.doubtful += outcome.doubtful
        counts.notFound += outcome.notFound
        for (place, points) in outcome.groups { groups[place].add(points: points) }
    }

    /// What was gathered.
    ///
    /// - Parameters:
    ///   - order: What comes first.
    ///   - limit: How many groups at most; nil for all.
    ///   - isUnresolvedOnly: Whether doubtful lines are left out.
    /// - Returns: The groups with what may be meant by each.
    /// - Throws: `StoreError` where the foods cannot be read.
    public func report(
        order: ReviewReport.Order,
        limit: Int? = nil,
        isUnresolvedOnly: Bool = false
    ) throws -> ReviewReport {
        let wanted = groups.filter { !isUnresolvedOnly || $0.question.isUnresolved }
        let sorted = wanted.sorted { a, b in
            let (first, second) =
                switch order {
                case .points: ((a.effect, Double(a.times)), (b.effect, Double(b.times)))
                case .times: ((Double(a.times), a.effect), (Double(b.times), b.effect))
                }
            return first == second ? a.question.key < b.question.key : first > second
        }
        var shown = Array(sorted.prefix(limit ?? .max))
        for index in shown.indices where shown[index].choices.isEmpty {
            guard shown[index].question.kind == .food else { continue }
            // No food is near enough to be guessed; what shares words may still be recognised.
            let words = shown[index].question.name.split(separator: " ").filter { $0.count > 2 }
                .map { String($0) }.joined(separator: " ")
            shown[index].choices = try library.database.search(words, limit: 3)
                .map { ReviewGroup.Choice(food: $0.food, confidence: nil) }
        }
        return ReviewReport(
            counts: counts,
            groups: shown,
            groupCount: wanted.count,
            order: order,
            findings: findings
        )
    }
}
