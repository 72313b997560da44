import FoodModel
import Knowledge

/// What of the foods a person does not want, or may not have: by diets, words, and lists of their own.
struct FoodFilter {
    /// What bars a food: named as the person asked for it.
    struct Bar {
        /// "--avoid dairy".
        let name: String
        let isBarred: Test
    }

    /// What asks of a food, its class, a portion of it and its oxalate.
    typealias Test = (SuggestedFood, FoodClass?, Entry, Oxalate?) -> Bool

    private(set) var bars: [Bar] = []
    /// Names of foods that are liked, in lower case.
    private(set) var liked: [String] = []
    private(set) var findings: [Finding] = []
    /// Kinds of changes that are wanted; all where none is named.
    private var kinds: Set<String> = []
    /// What of the request names them: "--only swaps".
    private let only: String

    /// What few people eat is suggested to those alone who say that they like it.
    static let rare = "foods that few people eat (name them in --like)"
    private static let leastCommon = 2
    private static let kinds: Set<String> = ["additions", "swaps", "moves"]

    /// - Throws: `InputError` where a word names no diet, group, class or food.
    init(
        _ request: SuggestRequest,
        profile: Profile,
        tables: SuggestionTables,
        classes: [FoodClass.Key: FoodClass]
    ) throws {
        only = "--only \(request.only.joined(separator: ","))"
        let diet = profile.diet
        if diet != .omnivore {
            bars.append(
                Bar(name: "your diet (\(diet.rawValue))") { food, foodClass, _, _ in
                    Self.contents(food, foodClass).map { !$0.isDisjoint(with: diet.forbidden) }
                        ?? true
                }
            )
        }
        for word in request.avoid {
            let test = try Self.test(word, option: "--avoid", tables, classes, Self.bar)
            bars.append(Bar(name: "--avoid \(word)", isBarred: test))
        }
        kinds = Set(request.only).intersection(Self.kinds)
        let wanted = try request.only.filter { !Self.kinds.contains($0) }.map {
            try Self.test($0, option: "--only", tables, classes, Self.want)
        }
        if !wanted.isEmpty {
            bars.append(
                Bar(name: only) {
                    food,
                    own,
                    entry,
                    oxalate in
                    !wanted.contains { $0(food, own, entry, oxalate) }
                }
            )
        }
        if let file = request.disliked {
            let names = names(of: file, tables)
            bars.append(
                Bar(name: "--dislike \(file.name)") { food, _, _, _ in
                    names.contains { food.name.lowercased().holds($0) }
                }
            )
        }
        if let file = request.liked { liked = names(of: file, tables) }
        let liked = liked
        let named = request.only.map { $0.lowercased() }
        bars.append(
            Bar(name: Self.rare) { food, _, _, _ in
                food.commonness < Self.leastCommon
                    && !(liked + named).contains { food.name.lowercased().holds($0) }
            }
        )
    }

    /// Whether the person likes `food`.
    func isLiked(_ food: SuggestedFood) -> Bool {
        liked.contains { food.name.lowercased().holds($0) }
    }

    /// The names of what bars the food; empty where nothing does.
    func bars(
        _ food: SuggestedFood,
        _ foodClass: FoodClass?,
        _ entry: Entry,
        _ oxalate: Oxalate?
    ) -> Set<String> {
        Set(bars.filter { $0.isBarred(food, foodClass, entry, oxalate) }.map(\.name))
    }

    /// The names of what bars changes of `kind`; empty where nothing does.
    func bars(changes kind: String) -> Set<String> {
        kinds.isEmpty || kinds.contains(kind) ? [] : [only]
    }

    /// The names of everything that may bar a change, what the person asked for last.
    var names: [String] {
        let asked = bars.map(\.name).filter { $0 != Self.rare }
        return [Self.rare] + asked + (kinds.isEmpty || asked.contains(only) ? [] : [only])
    }

    /// What a food has in it: as its row says, else its class; nil where neither knows.
    private static func contents(
        _ food: SuggestedFood,
        _ foodClass: FoodClass?
    ) -> DietContents? {
        food.contains ?? foodClass?.contents
    }

    /// Whether a food has what `avoided` forbids, or may have it where a mistake does harm.
    private static func bar(_ avoided: AvoidedFoods) -> Test {
        { food, foodClass, entry, oxalate in
            avoided.bars(contents(food, foodClass), foodClass, entry, oxalate)
        }
    }

    /// Whether a food keeps to the diet, or is known to be the food, that `named` is.
    private static func want(_ named: AvoidedFoods) -> Test {
        { food, foodClass, entry, oxalate in
            guard !named.isDiet else {
                return !named.bars(contents(food, foodClass), foodClass, entry, oxalate)
            }
            // Kimchi with fish sauce is no fish: the class goes first.
            return named.isKnown(in: foodClass?.contents ?? food.contains, foodClass)
        }
    }

    private static func test(
        _ word: String,
        option: String,
        _ tables: SuggestionTables,
        _ classes: [FoodClass.Key: FoodClass],
        _ known: (AvoidedFoods) -> Test
    ) throws -> Test {
        let word = word.lowercased()
        if let avoided = tables.avoided.first(where: { $0.name == word }) { return known(avoided) }
        let isKnown = tables.foods.contains { $0.group == word || $0.name.lowercased().holds(word) }
        guard isKnown || classes[FoodClass.Key(rawValue: word)] != nil else {
            let names = tables.avoided.map(\.name).joined(separator: ", ")
            throw InputError(
                .badData,
                at: SourceLocation(file: option),
                "\"\(word)\" is no diet and no food that is suggested; write one of \(names), or a "
                    + "food such as salmon"
            )
        }
        // "greens" are a group, and no green tea.
        let isGroup = tables.foods.contains { $0.group == word }
        return { food, foodClass, _, _ in
            if isGroup { return food.group == word }
            return foodClass?.key.rawValue == word || food.name.lowercased().holds(word)
        }
    }

    /// The names in `file`, a line each; those that no food has are findings.
    private mutating func names(
        of file: GivenFile,
        _ tables: SuggestionTables
    ) -> [String] {
        var names: [String] = []
        let lines = String(decoding: file.bytes, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            let words = line.prefix { $0 != "#" }.lowercased().split { $0.isWhitespace }
            let name = words.joined(separator: " ")
            guard !name.isEmpty else { continue }
            names.append(name)
            guard !tables.foods.contains(where: { $0.name.lowercased().holds(name) }) else {
                continue
            }
            findings.append(
                Finding(
                    .warning,
                    at: SourceLocation(file: file.name, line: number + 1),
                    text: name,
                    "\"\(name)\" is no food that is suggested: the line does nothing"
                )
            )
        }
        return names
    }
}

extension AvoidedFoods {
    /// Whether a food with these `contents` is known to be what the word names.
    fileprivate func isKnown(in contents: DietContents?, _ foodClass: FoodClass?) -> Bool {
        contents.map { !$0.isDisjoint(with: self.contents) } == true
            || foodClass.map { classes.contains($0.key) } == true
    }

    /// Whether a food with these `contents`, nil where they are not known, is forbidden.
    fileprivate func bars(
        _ contents: DietContents?,
        _ foodClass: FoodClass?,
        _ entry: Entry,
        _ oxalate: Oxalate?
    ) -> Bool {
        let isUnknown = contents.map { $0.contains(.unknown) } ?? true
        if isUnknown, forbidsUnknown { return true }
        if let contents, !contents.isDisjoint(with: self.contents) { return true }
        if let foodClass, classes.contains(foodClass.key) { return true }
        if isOfOxalate, oxalate?.level == .high || oxalate == nil && forbidsUnknown { return true }
        guard let limit else { return false }
        guard let supply = entry.supplies[limit.nutrient] else {
            // What no line of the food holds is not in it, where a missing figure has a range.
            return false
        }
        return supply.silentGrams > 0 || supply.estimate.point > limit.amount
    }
}

extension String {
    /// Whether the words of `phrase` stand in this text in their order; an s may follow each.
    func holds(_ phrase: String) -> Bool {
        let words = lowercased().split { !$0.isLetter }
        let wanted = phrase.lowercased().split { !$0.isLetter }
        guard !wanted.isEmpty, words.count >= wanted.count else { return false }
        func isSame(_ word: Substring, _ wanted: Substring) -> Bool {
            if word == wanted { return true }
            let (longer, shorter) = word.count > wanted.count ? (word, wanted) : (wanted, word)
            return longer.hasPrefix(shorter)
                && ["s", "es"].contains(longer.dropFirst(shorter.count))
        }
        return (0...(words.count - wanted.count)).contains { start in
            zip(words[start...], wanted).allSatisfy(isSame)
        }
    }
}
