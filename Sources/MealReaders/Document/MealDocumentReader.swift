import FileFormats
import FoodModel

/// Reads a meal in YAML or JSON; `FoodData/Examples/SCHEMA.md` lists its keys.
struct MealDocumentReader: MealFormat {
    private let source: MealSource
    private let root: DocumentMapping
    private let itemReader: DocumentItemReader
    private var findings: [Finding] = []
    private var lifestyle: [LifestyleNote] = []

    static func recognises(_ source: MealSource) -> Bool {
        if source.isNamed("yaml", "yml", "json") || YAMLReader.isJSON(source.text) { return true }
        // A `.meal` file has lines that look like YAML, but no list's key alone on its line.
        let lists = ["meals:", "days:", "foods:", "recipe:", "recipes:"]
        return source.text.hasPrefix("---")
            || source.lines.contains { line in
                let content = line.prefix { $0 != "#" }.trimmingSuffix(while: \.isWhitespace)
                return lists.contains { content == $0 }
            }
    }

    static func read(_ source: MealSource) throws(InputError) -> Diary {
        let node: YAMLNode
        do {
            node = try YAMLReader.read(source.text)
        } catch {
            throw InputError(error, in: source.file)
        }
        let keys = [
            "date", "profile", "foods", "meals", "days", "supplements", "recipe", "recipes",
            "lifestyle",
        ]
        let root = try DocumentMapping(node, "a meal file", keys: keys, in: source)
        let foodReader = InlineFoodReader(source: source)
        var foods: [InlineFood] = []
        for node in try root.list("foods") { foods.append(try foodReader.food(node)) }
        var reader = Self(
            source: source,
            root: root,
            itemReader: DocumentItemReader(source: source, foods: foods)
        )
        return try reader.diary(foods)
    }

    private init(source: MealSource, root: DocumentMapping, itemReader: DocumentItemReader) {
        self.source = source
        self.root = root
        self.itemReader = itemReader
    }

    private mutating func diary(_ foods: [InlineFood]) throws(InputError) -> Diary {
        var diary = Diary(foods: foods)
        if let node = root["profile"] {
            diary.profile = try ProfileReader(source: source).profile(node)
        }
        if root["days"] == nil {
            if let day = try day(root) { diary.days.append(day) }
        } else if let stray = root["meals"] ?? root["supplements"] ?? root["date"] {
            throw source.error(
                "beside \"days\" there are no \"meals\", \"supplements\" or \"date\"; "
                    + "move them into a day",
                at: stray.position
            )
        }
        if root["days"] != nil { try readLifestyle(root, on: nil) }
        for node in try root.list("days") {
            let keys = ["date", "meals", "supplements", "lifestyle"]
            let mapping = try DocumentMapping(node, "a day", keys: keys, in: source)
            if let day = try day(mapping) { diary.days.append(day) }
        }
        let recipes = try [root["recipe"]].compactMap(\.self) + root.list("recipes")
        for node in recipes { diary.recipes.append(try recipe(node)) }
        guard !diary.days.isEmpty || !diary.recipes.isEmpty else {
            throw source.noFood("add a list \"meals\" with \"items\"")
        }
        diary.findings = findings
        diary.lifestyle = lifestyle
        return diary
    }

    /// The day, or nil where nothing was eaten in it.
    private mutating func day(_ mapping: DocumentMapping) throws(InputError) -> Day? {
        var date: CalendarDay?
        if let node = mapping["date"] {
            let text = try node.text("date", in: source)
            date = CalendarDay(iso: text)
            guard date != nil else {
                throw source.error(
                    "\"\(text)\" is not a date; write year-month-day, such as 2026-11-24",
                    at: node.position
                )
            }
        }
        var meals: [Meal] = []
        for node in try mapping.list("meals") {
            let meal = try meal(node)
            if meal.items.isEmpty {
                let message = "no food is written under \"\(meal.name)\"; it was left out"
                findings.append(
                    Finding(.warning, at: meal.location, text: meal.name, message)
                )
            } else {
                meals.append(meal)
            }
        }
        try readLifestyle(mapping, on: date)
        for node in try mapping.list("supplements") { try addSupplement(node, to: &meals) }
        let location = source.location(mapping.position)
        return meals.isEmpty ? nil : Day(date: date, meals: meals, location: location)
    }

    /// "{activity: 30 min brisk walk, smoking: none}"; a list where there are several of a kind.
    private mutating func readLifestyle(
        _ mapping: DocumentMapping,
        on date: CalendarDay?
    ) throws(InputError) {
        guard let node = mapping["lifestyle"] else { return }
        let kinds = LifestyleNote.Kind.allCases
        let keys = kinds.map(\.rawValue)
        let notes = try DocumentMapping(node, "lifestyle", keys: keys, in: source)
        for kind in kinds {
            guard let node = notes[kind.rawValue] else { continue }
            var nodes = [node]
            if case .sequence(let several) = node.content { nodes = several }
            for node in nodes {
                let text = try node.text(kind.rawValue, in: source)
                let location = source.location(node.position)
                lifestyle.append(LifestyleNote(kind, text, on: date, at: location))
            }
        }
    }

    private func meal(_ node: YAMLNode) throws(InputError) -> Meal {
        let keys = ["name", "kind", "time", "items"]
        let mapping = try DocumentMapping(node, "a meal", keys: keys, in: source)
        let name = try mapping.text("name") ?? ""
        var time: ClockTime?
        if let node = mapping["time"] {
            let text = try node.text("time", in: source)
            time = MealTime.read(text)
            guard time != nil else {
                throw source.error(
                    "\"\(text)\" is not a time of day; write one such as \"07:30\"",
                    at: node.position
                )
            }
        }
        let kind = try mapping.choice("kind", Meal.Kind.self) ?? MealHeading.kind(named: name)
        return Meal(
            name: name,
            kind: kind,
            time: time,
            items: try itemReader.items(mapping, "items", areSupplements: kind == .supplement),
            location: source.location(node.position)
        )
    }

    /// Adds a supplement to the meal it is taken with, or as a sitting of its own.
    private func addSupplement(_ node: YAMLNode, to meals: inout [Meal]) throws(InputError) {
        guard case .mapping = node.content else {
            let item = try itemReader.line(node, "a supplement", isSupplement: true)
            let last = meals.last
            if last?.kind == .supplement, last?.name == Self.supplementName, last?.time == nil {
                meals[meals.count - 1].items.append(item)
            } else {
                let name = Self.supplementName
                meals.append(
                    Meal(name: name, kind: .supplement, items: [item], location: item.location)
                )
            }
            return
        }
        let mapping = try DocumentMapping(
            node,
            "a supplement",
            keys: ["text", "with"],
            in: source
        )
        let text = try mapping.required("text", "a supplement")
        let companion = try mapping.required("with", "a supplement")
        let name = try companion.text("with", in: source)
        guard let index = meals.firstIndex(where: { $0.name.lowercased() == name.lowercased() })
        else {
            throw source.error(
                "no meal of the day is called \"\(name)\""
                    + NearestWord.question(name, among: meals.map(\.name)),
                at: companion.position
            )
        }
        meals[index].items.append(try itemReader.line(text, "text", isSupplement: true))
    }

    private func recipe(_ node: YAMLNode) throws(InputError) -> Recipe {
        let keys = ["title", "servings", "ingredients"]
        let mapping = try DocumentMapping(node, "a recipe", keys: keys, in: source)
        let ingredients = try itemReader.items(mapping, "ingredients")
        guard !ingredients.isEmpty else {
            throw source.error(
                "the recipe has no ingredients; add a list \"ingredients\"",
                at: node.position
            )
        }
        let servings = try mapping["servings"].map { node throws(InputError) in
            guard let count = ServingsText.read(try node.text("servings", in: source)) else {
                throw source.error(
                    "\"\(node.text ?? "")\" is not a number of servings; write one such as 4 or 4-6",
                    at: node.position
                )
            }
            return count
        }
        return Recipe(
            title: try mapping.text("title") ?? source.stem,
            servings: servings,
            ingredients: ingredients,
            location: source.location(node.position)
        )
    }

    private static let supplementName = "supplement"
}
