import BoneScore
public import FoodModel
import FoodStore
import Knowledge
import MealReaders
import MealResolver

/// From files of recipes to their ratings, for one person.
public struct RatePipeline: Sendable {
    private let rater: RecipeRater
    /// What an answer hangs on besides the recipe: Osteon, score, profile and foods.
    public let versions: String
    /// A fingerprint of all of that, the person and their own foods.
    let identity: String
    /// What is wrong in the person's own files.
    public let findings: [Finding]

    /// - Parameters:
    ///   - library: The foods and what is known of them.
    ///   - ownProfile: The person's own profile, where they saved one.
    ///   - memory: The person's own names and weights of foods.
    ///   - profile: The name of the profile to use in place of the person's own.
    ///   - k2: How vitamin K2 is counted, whatever profiles say; nil leaves it to them.
    /// - Throws: ``ScoreWithheld`` where no score holds for the person; `InputError` with the place of
    ///   a fault in a file; `StoreError` where the foods cannot be read.
    public init(
        library: FoodLibrary,
        ownProfile: ProfileRequest? = nil,
        memory: MemoryFile? = nil,
        profile: String? = nil,
        k2: Profile.K2Counting? = nil
    ) throws {
        let ((classes, knowledge), (lexicon, book)) = try Concurrently.both(
            { (try Knowledge.classes(), try Knowledge.resolver()) },
            { (try library.lexicon(), try library.profiles()) }
        )
        let chosen = try ProfileChoice(book: book, own: ownProfile, k2: k2).chosen(named: profile)
        let scorer = try Scorer(rules: chosen.rules, profile: chosen.profile)
        try Self.checkScoreHolds(
            for: chosen.profile,
            CautionBook(rules: try book.cautions(), classes: classes),
            scorer
        )
        let told = try library.told(by: memory, knowledge)
        findings = chosen.unknownWords + told.findings
        let database = library.database
        rater = RecipeRater(
            scorer: scorer,
            menaquinones: try MenaquinoneSplit(chosen.profile.k2, classes: classes),
            withFoods: { foods in
                MealResolver(
                    database,
                    classes: classes,
                    knowledge: knowledge,
                    lexicon: lexicon,
                    foods: foods,
                    memory: told.memory,
                    context: .recipe
                )
            }
        )
        let editions = try database.editions()
        versions =
            "osteon \(Release.version), score \(chosen.rules.version), \(chosen.publicName), "
            + "foods \(Fingerprint.of(editions.map { $0.key + $0.release + $0.checksum }).prefix(8))"
        identity = Fingerprint.of(
            [versions, "\(chosen.profile)", "\(scorer.targets)", memory.map { "\($0)" } ?? ""]
                + editions.map(\.checksum)
        )
    }

    /// The ratings of the recipes at `paths`, one after the other, and what is no recipe.
    ///
    /// - Parameters:
    ///   - paths: Files and folders, in any of the formats in which recipes are kept.
    ///   - jobs: How many threads work; one for each core of the machine by default.
    /// - Returns: A sequence that reads as it is asked.
    /// - Throws: `InputError` where there is no such file or folder.
    public func ratings(of paths: [String], jobs: Int? = nil) throws -> RatedRecipes {
        RatedRecipes(self, try RecipePaths(paths), jobs: jobs)
    }

    /// What one recipe comes to, where many are at hand already.
    ///
    /// - Throws: `StoreError` where the foods cannot be read.
    public func rate(_ recipes: [Recipe]) throws -> [RatedRecord] {
        var rater = rater
        return try recipes.map { try rater.rate(RecipeRecord($0)) }
    }

    /// Works on the pieces of `source`, of whose records `form` makes what is handed out.
    ///
    /// Of the first `passed` pieces nothing is rated: `pass` makes something of their recipes.
    func work<Source: WorkSource, Form: Sendable>(
        on source: sending Source,
        jobs: Int,
        passing passed: Int = 0,
        pass: @escaping @Sendable (RecipeRecord) -> Form,
        form: @escaping @Sendable (RatedRecord) -> Form
    ) -> OrderedWork<Source, RatedPiece<Form>> where Source.Piece == RecipeSource.Piece {
        OrderedWork(source, jobs: jobs, worker: { rater }) { rater, piece, number in
            try rater.work(on: piece) { rater, record in
                number < passed ? pass(record) : form(try rater.rate(record))
            }
        }
    }
}

/// What was made of one piece.
struct RatedPiece<Form: Sendable>: Sendable {
    let forms: [Form]
    let bytesRead: Int
    let files: Int
}

extension RecipeRater {
    /// What `form` makes of every record of `piece`, in order.
    fileprivate mutating func work<Form>(
        on piece: RecipeSource.Piece,
        _ form: (inout RecipeRater, RecipeRecord) throws -> Form
    ) throws -> RatedPiece<Form> {
        var forms: [Form] = []
        var failure: (any Error)?
        func take(_ record: RecipeRecord) {
            guard failure == nil else { return }
            do {
                forms.append(try form(&self, record))
            } catch {
                failure = error
            }
        }
        switch piece.content {
        case .piece(let recipes): recipes.read(take)
        case .lines(let lines): lines.readLines(take)
        case .failure(let error): take(RecipeRecord(rejected: error))
        }
        if let failure { throw failure }
        return RatedPiece(forms: forms, bytesRead: piece.bytesRead, files: piece.files)
    }
}

/// No score holds for the person: their targets are another's to set.
public struct ScoreWithheld: Error, CustomStringConvertible {
    public let description =
        "no recipe is rated for this person: with such a condition the targets of the score do not "
        + "hold unless a clinician set them (osteon profile check); --profile takes another"
}

extension RatePipeline {
    private static func checkScoreHolds(
        for person: Profile,
        _ cautions: CautionBook,
        _ scorer: Scorer
    ) throws {
        let nothing = try scorer.score(sitting: Intake(), share: 1)
        let told = cautions.cautions(for: person, eating: [], score: nothing, isWholeDay: false)
        if told.withholdScore { throw ScoreWithheld() }
    }
}
