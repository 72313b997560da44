import FoodModel

/// What is wrong in a memory file and what to do: lower case, no full stop.
struct MemoryMessage {
    let text: String

    static func noSign(_ text: String) -> Self {
        Self(
            text:
                "\"\(text)\" has no \"=\"; the line was left out. Write: what you call it = a food's "
                + "id, or: 1 cup of it = 120 g"
        )
    }

    static func noSubject(_ text: String) -> Self {
        Self(
            text:
                "\"\(text)\" has nothing before \"=\"; the line was left out. Write your name there"
        )
    }

    static func noMeaning(_ text: String) -> Self {
        Self(
            text:
                "\"\(text)\" has nothing after \"=\"; the line was left out. Write a food's id or its "
                + "exact name there, or a weight"
        )
    }

    static func noAmount(_ subject: String, _ weight: String) -> Self {
        Self(
            text:
                "\"\(subject)\" says no amount; the line was left out. Write: 1 cup of \(subject) = "
                + "\(weight), or for a piece: 1 \(subject) = \(weight)"
        )
    }

    static func noMeasure(_ subject: String) -> Self {
        Self(
            text:
                "\"\(subject)\" is no measure of a food; the line was left out. Write one amount that "
                + "is no weight, and a name: 1 cup of granola"
        )
    }

    static func amountInName(_ subject: String, name: String) -> Self {
        Self(
            text:
                "\"\(subject)\" has an amount, and a name has none; the line was left out. Write: "
                + "\(name) = the food, or a weight after \"=\""
        )
    }

    static func unknownFood(_ text: String, nearest: [FoodListing]) -> Self {
        let isID = FoodID(text) != nil && !text.contains(" ")
        let problem =
            isID
            ? "no food has the id \"\(text)\"; the line was left out. Import its table (osteon import), "
                + "or look for another: osteon food search WORDS"
            : "no food is called \"\(text)\"; the line was left out."
        let names = nearest.map { "\"\($0.name)\" (\($0.id))" }
        if isID { return Self(text: problem) }
        return Self(
            text: names.isEmpty
                ? problem + " Look for it: osteon food search WORDS"
                : problem + " Did you mean \(names.joined(separator: " or "))?"
        )
    }

    static func severalFoods(_ text: String, _ foods: [FoodListing]) -> Self {
        let ids = foods.map(\.id.description).joined(separator: ", ")
        return Self(
            text:
                "several foods are called \"\(text)\"; the first was taken. Write one's id: \(ids)"
        )
    }

    static func toldBefore(_ subject: String, line: Int) -> Self {
        Self(
            text:
                "\"\(subject)\" stands on line \(line) already; this line was left out. Keep one of "
                + "the two"
        )
    }
}
