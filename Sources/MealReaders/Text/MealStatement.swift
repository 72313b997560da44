import FoodModel

/// What one line of a `.meal` file is, seen by itself.
enum MealStatement {
    /// A new day; the text is the date as written.
    case date(Substring, column: Int)
    /// A new day that is named and not dated: "Monday", "day 2".
    case namedDay
    case profile(Substring)
    /// How vitamin K2 is counted: "k2: strict".
    case k2(Profile.K2Counting)
    case title(Substring, isRecipe: Bool)
    case servings(String)
    case note
    /// What is noted beside food: "activity: 30 min brisk walk".
    case lifestyle(LifestyleNote.Kind, Substring)
    /// A sitting or a part of a recipe, perhaps with its first food on the same line.
    case heading(MealHeading, food: Substring, column: Int)
    /// Words before a colon that ends the line.
    case label(MealHeading)
    case food
    /// A food behind the time it was eaten at: "10:30 coffee".
    case timedFood(MealHeading, food: Substring, column: Int)

    init(_ line: MealLine) {
        let parts = line.partsAtColon
        let heading = MealHeading(parts?.key ?? line.text[...])
        if let statement = Self.header(line, parts?.key.lowercased(), parts?.value) {
            self = statement
        } else if heading.role != .other {
            guard let parts, !parts.value.isEmpty else {
                self = .heading(heading, food: "", column: line.column)
                return
            }
            // "Breakfast: 7.30" names a time, "breakfast: porridge" a food.
            let timed = MealHeading("\(parts.key) \(parts.value)")
            self =
                timed.name == heading.name
                ? .heading(timed, food: "", column: line.column)
                : .heading(heading, food: parts.value, column: parts.valueColumn)
        } else if let parts, parts.value.isEmpty {
            self = .label(heading)
        } else if let clock = line.text.split(whereSeparator: \.isWhitespace).first,
            clock.contains(":"), MealHeading(clock).time != nil
        {
            let food = line.text.dropFirst(clock.count).drop(while: \.isWhitespace)
            let offset = line.text.count - food.count
            self = .timedFood(MealHeading(clock), food: food, column: line.column + offset)
        } else {
            self = .food
        }
    }

    private static func header(
        _ line: MealLine,
        _ key: String?,
        _ value: Substring?
    ) -> MealStatement? {
        if let key, let value {
            switch key {
            case "date": return .date(value, column: line.partsAtColon?.valueColumn ?? line.column)
            case "profile": return .profile(value)
            // "K2: 100 µg" is a supplement.
            case "k2" where Profile.K2Counting(rawValue: value.lowercased()) != nil:
                return Profile.K2Counting(rawValue: value.lowercased()).map(MealStatement.k2)
            case "title", "name": return .title(value, isRecipe: false)
            case "recipe": return .title(value, isRecipe: true)
            case "note", "notes": return .note
            case "exercise" where !value.isEmpty: return .lifestyle(.activity, value)
            case _ where LifestyleNote.Kind(rawValue: key) != nil && !value.isEmpty:
                return LifestyleNote.Kind(rawValue: key).map { .lifestyle($0, value) }
            case _ where servingWords.contains(key): return .servings(String(value))
            default: break
            }
        }
        let words = line.text.split { $0.isWhitespace || $0 == ":" }
        guard let first = words.first?.lowercased() else { return nil }
        if words.count == 1 || words.count == 2 && weekdays.contains(first),
            let last = words.last, CalendarDay(iso: last) != nil
        {
            return .date(last, column: line.column)
        }
        if words.count == 1 && weekdays.contains(first)
            || words.count == 2 && first == "day" && words[1].allSatisfy(\.isNumber)
        {
            return .namedDay
        }
        guard words.count > 1, line.depth == 0 else { return nil }
        let rest = line.text.drop { !$0.isWhitespace }.drop(while: \.isWhitespace)
        if first == "date" { return .date(rest, column: line.column + first.count + 1) }
        if servingVerbs.contains(first), ServingsText.isYield(String(rest)) {
            return .servings(String(rest))
        }
        if words.count == 2, servingWords.contains(words[1].lowercased()),
            ServingsText.read(line.text) != nil
        {
            return .servings(line.text)
        }
        return nil
    }

    private static let servingVerbs: Set<String> = ["serves", "makes", "feeds", "servings"]

    private static let servingWords: Set<String> = [
        "serves", "serving", "servings", "portions", "makes", "feeds", "yield", "yields",
    ]

    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    ]
}
