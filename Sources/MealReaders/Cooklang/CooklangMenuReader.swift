import FoodModel

/// Reads a plan of meals in Cooklang: sections of days, meals in them, foods marked in lists.
struct CooklangMenuReader: MealFormat {
    private let source: MealSource
    private var days: [Day] = []
    private var findings: [Finding] = []
    /// The name under which the next foods stand, and where.
    private var heading: (name: String, location: SourceLocation)?

    static func recognises(_ source: MealSource) -> Bool { source.isNamed("menu") }

    static func read(_ source: MealSource) throws(InputError) -> Diary {
        var reader = Self(source: source)
        reader.readLines()
        reader.days.removeAll(where: \.meals.isEmpty)
        guard !reader.days.isEmpty else {
            throw source.error("the plan has no food; mark each one, such as \"@rice{200%g}\"")
        }
        return Diary(days: reader.days, findings: reader.findings)
    }

    private init(source: MealSource) { self.source = source }

    private mutating func readLines() {
        var comments = CooklangComments()
        var isFrontMatter = false
        for (index, line) in source.lines.enumerated() {
            let number = index + 1
            let text = line.trimmed
            if text == "---", index == 0 || isFrontMatter {
                isFrontMatter = index == 0
            } else if isFrontMatter || line.hasPrefix(">>") {
                readMetadata(line, number: number)
            } else if text.hasPrefix("=") {
                readSection(text.drop { $0 == "=" }.trimmingSuffix { $0 == "=" }.trimmed, number)
            } else {
                readFoods(comments.blankingOut(of: line), number)
            }
        }
    }

    private mutating func readMetadata(_ line: Substring, number: Int) {
        let key = line.drop { $0 == ">" || $0.isWhitespace }
        guard key.lowercased().hasPrefix("servings"), let colon = key.firstIndex(of: ":"),
            let count = ServingsText.read(String(key[colon...])), count.high > 1
        else { return }
        let text = key[colon...].dropFirst().trimmed
        findings.append(
            Finding(
                .warning,
                at: source.location(line: number),
                text: text,
                "the plan feeds \"\(text)\"; its amounts were read as one person's"
            )
        )
    }

    private mutating func readSection(_ name: String, _ number: Int) {
        let location = source.location(line: number)
        let date = name.split { $0.isWhitespace || "()".contains($0) }
            .lazy.compactMap { CalendarDay(iso: $0) }.first
        let first = name.lowercased().prefix { $0.isLetter }
        if date != nil || Self.dayNames.contains(String(first)) {
            days.append(Day(date: date, meals: [], location: location))
            heading = nil
        } else {
            heading = (name, location)
        }
    }

    private mutating func readFoods(_ line: [Character], _ number: Int) {
        let location = source.location(line: number)
        let found = CooklangIngredient.all(in: line)
        let text = String(line).trimmed
        if found.isEmpty {
            if text.hasSuffix(":"), !text.hasPrefix("-") {
                heading = (String(text.dropLast()), location)
            }
            return
        }
        for ingredient in found {
            let place = source.location(line: number, column: ingredient.column)
            if ingredient.isRecipe {
                findings.append(
                    Finding(
                        .warning,
                        at: place,
                        text: ingredient.text,
                        "\"\(ingredient.text)\" is another recipe, whose ingredients are not read here"
                    )
                )
            }
            add(Item(text: ingredient.text, location: place), at: location)
        }
    }

    private mutating func add(_ item: Item, at location: SourceLocation) {
        if days.isEmpty { days.append(Day(date: nil, meals: [], location: location)) }
        let day = days.count - 1
        let name = heading?.name ?? ""
        let place = heading?.location ?? location
        if days[day].meals.last?.name == name, !days[day].meals.isEmpty {
            let meal = days[day].meals.count - 1
            days[day].meals[meal].items.append(item)
        } else {
            let kind = MealHeading.kind(named: name)
            days[day].meals.append(Meal(name: name, kind: kind, items: [item], location: place))
        }
    }

    private static let dayNames: Set<String> = [
        "day", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
}
