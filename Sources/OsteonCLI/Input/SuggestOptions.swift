import ArgumentParser
import Osteon

/// What is wanted of suggestions, and what is not.
struct SuggestOptions: ParsableArguments {
    @Option(
        help: """
            Leave out diets, allergens or foods: vegan, dairy-free, low-potassium, fish, spinach; \
            "," between them.
            """
    )
    var avoid: String?

    @Option(
        help: """
            Suggest nothing but these: groups or foods, or additions, swaps, moves; "," between \
            them.
            """
    )
    var only: String?

    @Option(help: "How many kilocalories may be added: +300, or 0.")
    var kcal: Double?

    @Option(help: "How many foods may be added.")
    var maxItems = 5

    @Option(help: "How many changes of any kind.")
    var maxEdits = 5

    @Option(
        help: "A CSV file of prices with the columns food, pack and price.",
        completion: .file()
    )
    var prices: String?

    @Option(
        help: """
            What added foods may cost: by the part of a pack that is eaten; with shop --gap, in \
            whole packs.
            """
    )
    var budget: Double?

    @Option(help: "A file of foods that are gladly eaten, a line each.", completion: .file())
    var like: String?

    @Option(help: "A file of foods that are not eaten, a line each.", completion: .file())
    var dislike: String?

    @Option(
        help: "After how many seconds, for each day, the best that was found is told."
    )
    var seconds = 4.5

    @Flag(help: "Offer every food, not the best few of a kind: slower, and hardly better.")
    var allFoods = false

    /// Whether something is asked of a plan, prices left out.
    var isPlanned: Bool {
        avoid != nil || only != nil || kcal != nil || budget != nil || like != nil
            || dislike != nil || allFoods
    }

    func validate() throws {
        if let kcal, !(0...5000).contains(kcal) {
            throw ValidationError("--kcal takes a number from 0 to 5000")
        }
        guard (0...20).contains(maxItems), (0...20).contains(maxEdits) else {
            throw ValidationError("--max-items and --max-edits take a number from 0 to 20")
        }
        guard (0.1...600).contains(seconds) else {
            throw ValidationError("--seconds takes a number from 0.1 to 600")
        }
        if let budget, !(0...1_000_000).contains(budget) {
            throw ValidationError("--budget takes a number of 0 or more")
        }
        if budget != nil, prices == nil {
            throw ValidationError(
                "--budget needs --prices: without prices nothing is known to fit it"
            )
        }
    }

    /// The request, with the files read.
    ///
    /// - Parameter searchPath: Where the solver is sought: `PATH`.
    /// - Returns: What is asked of suggestions.
    /// - Throws: `InputError` where a file cannot be read.
    func request(searchPath: String?) throws -> SuggestRequest {
        var request = SuggestRequest()
        request.avoid = Self.words(avoid)
        request.only = Self.words(only)
        request.energy = kcal
        request.mostItems = maxItems
        request.mostEdits = maxEdits
        request.budget = budget
        request.prices = try prices.map(Self.file)
        request.liked = try like.map(Self.file)
        request.disliked = try dislike.map(Self.file)
        request.seconds = seconds
        request.isPreselected = !allFoods
        request.searchPath = searchPath
        return request
    }

    private static func words(_ text: String?) -> [String] {
        (text ?? "").split(separator: ",").map { part in
            part.split(separator: " ").joined(separator: " ")
        }
        .filter { !$0.isEmpty }
    }

    private static func file(_ path: String) throws -> GivenFile {
        let input = try InputFile.read(path)
        return GivenFile(name: input.name, bytes: input.bytes)
    }
}
