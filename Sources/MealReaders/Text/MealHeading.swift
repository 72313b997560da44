import FoodModel

/// The words above the foods of one sitting: "Breakfast 7.30", "supplement with lunch".
struct MealHeading {
    enum Role {
        /// A word that names a sitting by itself.
        case sitting
        /// What belongs to a recipe: "Ingredients".
        case ingredients
        /// What follows the ingredients and is not eaten: "Method".
        case method
        /// Words that only their place, or a colon, makes a heading.
        case other
    }

    /// As written, without the time.
    let name: String
    let role: Role
    let kind: Meal.Kind
    let time: ClockTime?
    /// What is built like a time but is none.
    let mistakenTime: String?
    /// The sitting that a supplement is taken with.
    let companion: String?

    init(_ text: some StringProtocol) {
        var words = String(text).split(whereSeparator: \.isWhitespace)
        (time, mistakenTime) = Self.takeTime(from: &words)
        while let first = words.first, Self.isMark(first) { words.removeFirst() }
        while let last = words.last, Self.isMark(last) { words.removeLast() }
        name = String(words.joined(separator: " ").trimmingSuffix { ":,".contains($0) })
        let phrase = name.lowercased()
        let known = Self.sitting(phrase)
        kind = known ?? Self.kind(named: phrase)
        role =
            if known != nil { .sitting } else { Self.recipeParts[phrase] ?? .other }
        let joined = phrase.split(separator: " ", maxSplits: 2)
        let isTakenWith = kind == .supplement && joined.count == 3
        companion = isTakenWith && ["with", "at"].contains(joined[1]) ? String(joined[2]) : nil
    }

    /// The kind of a sitting from its name alone.
    static func kind(named name: String) -> Meal.Kind {
        if let kind = sitting(name.lowercased()) { return kind }
        let words = name.lowercased().split(separator: " ")
        return words.contains("snack") || words.contains("snacks") ? .snack : .meal
    }

    /// The kind of the sitting that `phrase` names by itself, or nil.
    private static func sitting(_ phrase: String) -> Meal.Kind? {
        var words = phrase.split(separator: " ")
        if let last = words.last, words.count > 1, last.allSatisfy(\.isNumber) {
            words.removeLast()
        }
        while words.count > 1, let first = words.first, adjectives.contains(String(first)) {
            words.removeFirst()
        }
        guard let name = words.first else { return nil }
        if let kind = sittings[words.joined(separator: " ")] { return kind }
        guard words.count > 1, let kind = sittings[String(name)] else { return nil }
        // "lunch at work", "dinner (restaurant)", but not "lunch meat" or "snack bar".
        return connectives.contains(String(words[1])) || words[1].hasPrefix("(") ? kind : nil
    }

    /// Whether `word` only parts a name from a time: the dash of "lunch - 12:30".
    private static func isMark(_ word: Substring) -> Bool {
        word.allSatisfy { "-–—:@".contains($0) }
    }

    /// Removes the time at the start or at the end of `words`.
    private static func takeTime(
        from words: inout [Substring]
    ) -> (time: ClockTime?, mistaken: String?) {
        if let first = words.first, words.count > 1 || first.contains(":"),
            let time = MealTime.read(first.trimmingSuffix { $0 == ":" })
        {
            words.removeFirst()
            return (time, nil)
        }
        for count in [2, 1] where words.count > count {
            let written = words.suffix(count).joined(separator: " ")
            let text = written.filter { !"()".contains($0) }.trimmingSuffix { $0 == ":" }
            let isAfterAt = ["at", "@"].contains(words[words.count - count - 1].lowercased())
            let hour = isAfterAt && count == 1 && text.allSatisfy(\.isNumber) ? "\(text):00" : text
            let time = MealTime.read(hour)
            guard time != nil || MealTime.looksLikeTime(text.filter { $0 != " " }) else { continue }
            // "snack 2 pm" has its time in two words, "snack 2" has none.
            words.removeLast(count + (isAfterAt ? 1 : 0))
            return (time, time == nil ? written : nil)
        }
        return (nil, nil)
    }

    private static let sittings: [String: Meal.Kind] = [
        "breakfast": .meal, "brunch": .meal, "lunch": .meal, "dinner": .meal, "supper": .meal,
        "meal": .meal, "main meal": .meal, "evening meal": .meal, "snack": .snack,
        "snacks": .snack, "elevenses": .snack, "tea time": .snack, "teatime": .snack,
        "afternoon tea": .snack, "coffee break": .snack, "supplement": .supplement,
        "supplements": .supplement, "vitamins": .supplement, "pills": .supplement,
    ]

    private static let adjectives: Set<String> = [
        "first", "second", "early", "late", "light", "packed", "morning", "mid-morning",
        "midmorning", "afternoon", "mid-afternoon", "evening", "night", "bedtime", "midnight",
    ]

    private static let connectives: Set<String> = [
        "at", "with", "in", "out", "from", "-", "–", "@",
    ]

    private static let recipeParts: [String: Role] = [
        "ingredients": .ingredients, "ingredient": .ingredients, "you need": .ingredients,
        "method": .method, "directions": .method, "instructions": .method, "steps": .method,
        "preparation": .method,
    ]
}
