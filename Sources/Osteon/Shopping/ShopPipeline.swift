import FoodModel
import FoodStore
import Knowledge
import MealPlanner
import MealReaders
import MealResolver

/// From meal files to what is to be bought for them.
public struct ShopPipeline: Sendable {
    let library: FoodLibrary
    let classes: [FoodClass.Key: FoodClass]
    private let knowledge: ResolverKnowledge
    private let lexicon: Lexicon
    private let memory: FoodMemory
    let memoryFindings: [Finding]

    /// - Parameters:
    ///   - library: The foods and what is known of them.
    ///   - memory: The person's own names and weights of foods.
    /// - Throws: `InputError` with the place of a fault in a shipped file; `StoreError` where the
    ///   foods cannot be read.
    public init(library: FoodLibrary, memory: MemoryFile? = nil) throws {
        self.library = library
        ((classes, knowledge), lexicon) = try Concurrently.both(
            { (try Knowledge.classes(), try Knowledge.resolver()) },
            { try library.lexicon() }
        )
        (self.memory, memoryFindings) = try library.told(by: memory, knowledge)
    }

    /// What is to be bought for the days and recipes of `files`.
    ///
    /// The days of all files follow one another; a request for more begins again with the first, and
    /// one for fewer leaves the last ones out. A recipe that says how many it feeds is cooked for as many
    /// as eat, every other one once as it stands.
    ///
    /// - Parameters:
    ///   - files: Diaries, days, meals and recipes.
    ///   - request: For whom and how long.
    ///   - pantry: What is at home, a line each: "500 g lentils".
    ///   - prices: What packs cost.
    /// - Returns: The list, and what is not on it.
    /// - Throws: `InputError` where a file cannot be used; `StoreError` where the foods cannot.
    public func list(
        of files: [GivenFile],
        _ request: ShopRequest = ShopRequest(),
        pantry: GivenFile? = nil,
        prices: GivenFile? = nil
    ) throws -> ShopReport {
        let diaries = try files.map {
            try MealReader.read(bytes: $0.bytes, file: $0.name).withEachDateOnce
        }
        var shelf = ShopShelf(catalogue: try ShopCatalogue.shipped(), classes: classes)
        var findings = memoryFindings + diaries.flatMap(\.findings)
        let owned = try read(prices, &shelf, &findings)

        var basket = ShopBasket(shelf.catalogue)
        let written = diaries.reduce(0) { $0 + $1.days.count }
        let days = written == 0 ? 0 : request.days ?? written
        var place = 0
        for diary in diaries {
            var resolver = resolver(diary.foods, .diary)
            for day in diary.days {
                defer { place += 1 }
                let times = days / max(1, written) + (place < days % max(1, written) ? 1 : 0)
                guard times > 0 else { continue }
                for meal in day.meals {
                    let lines = try resolver.resolve(meal).lines
                    shelf.put(lines, .eaten, times: Double(times * (request.people ?? 1)), &basket)
                }
            }
            for recipe in diary.recipes {
                let times = part(of: recipe, for: request.people, &findings)
                let meal = Meal(
                    name: recipe.title,
                    items: recipe.ingredients,
                    location: recipe.location
                )
                var resolver = self.resolver(diary.foods, .recipe)
                let lines = try resolver.resolve(meal, directions: recipe.directions).lines
                shelf.put(lines, .bought, times: times, &basket)
            }
        }
        if let pantry {
            let stock = try stock(in: pantry)
            findings += shelf.takeOff(stock, &basket)
        }
        return ShopReport(
            list: basket.list(prices: owned),
            lost: shelf.lost,
            files: files.map(\.name),
            days: days,
            writtenDays: written,
            recipes: diaries.flatMap(\.recipes).map(\.title),
            people: request.people,
            findings: findings
        )
    }

    /// What packs cost by product, where a person says so; packs that are new become the shelf's.
    func read(
        _ prices: GivenFile?,
        _ shelf: inout ShopShelf,
        _ findings: inout [Finding]
    ) throws -> [String: [Pack: Double]] {
        guard let prices else { return [:] }
        var reading = PriceReading(self, shelf.catalogue)
        try reading.read(prices)
        shelf.catalogue = reading.catalogue
        findings += reading.findings
        return reading.prices
    }

    /// How much of a recipe is cooked: once where nobody says for how many.
    private func part(
        of recipe: Recipe,
        for people: Int?,
        _ findings: inout [Finding]
    ) -> Double {
        guard let people else { return 1 }
        guard let servings = recipe.servings?.point, servings > 0 else {
            findings.append(
                Finding(
                    .warning,
                    at: recipe.location,
                    text: recipe.title,
                    "the recipe does not say how many it feeds: its ingredients are on the list once; "
                        + "write \"Serves 4\""
                )
            )
            return 1
        }
        return Double(people) / servings
    }

    /// The lines of a list of what is at home.
    func stock(in file: GivenFile) throws -> [ResolvedLine] {
        var resolver = resolver([], .recipe)
        let lines = String(decoding: file.bytes, as: UTF8.self)
            .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        var stock: [ResolvedLine] = []
        for (number, line) in lines.enumerated() {
            let text = line.drop { $0 == " " || $0 == "\t" }
            guard !text.isEmpty, !text.hasPrefix("#") else { continue }
            let place = SourceLocation(file: file.name, line: number + 1)
            stock += try resolver.resolve(Item(text: String(text), location: place))
        }
        return stock
    }

    /// What finds the foods of lines.
    func resolver(_ foods: [InlineFood], _ context: FoodContext) -> MealResolver {
        MealResolver(
            library.database,
            classes: classes,
            knowledge: knowledge,
            lexicon: lexicon,
            foods: foods,
            memory: memory,
            context: context
        )
    }
}
