import FoodModel
import MealResolver

/// One line of a text that is being written, with what became of it and what may be changed.
struct EditedLine: Encodable {
    struct Choice: Encodable {
        let id: String
        let name: String
    }

    /// 1-based.
    let line: Int
    let text: String
    /// "sure", "likely", "doubtful", "not found", "note".
    let state: String
    /// "Milk, whole · 244 g (210–284) · likely".
    let label: String
    /// The same in three: what, how much, how sure; the middle one empty where there is none.
    let what: String
    let much: String
    let sure: String
    /// Why this food, or why none.
    let reason: String
    /// How the weight was found; empty where there is none.
    let weight: String
    let food: Choice?
    /// Other foods that may be meant, the likeliest first.
    let choices: [Choice]
    /// The line without the food that it ends in: `words` and "= ID" mean that food.
    let words: String
    /// The first amount as written and its unit; nil where the line does not begin with one.
    let amount: String?
    let unit: String?
    /// What follows them.
    let rest: String
    /// What the person may call a food for good; nil where the line says nothing to remember.
    let name: String?
    /// "1 cup of granola", where its weight may be told for good.
    let measure: String?

    init(_ line: ResolvedLine) {
        let parsed = line.parsed
        self.line = line.location.line ?? 0
        text = line.text
        state = Self.state(of: line)
        label = LineReadingText.of(line)
        (what, much, sure) = Self.parts(of: line)
        reason = line.unresolved?.problem ?? line.reason
        weight = line.path
        food = line.entry.food.map { Choice(id: $0.description, name: line.entry.name) }
        choices = line.runnersUp.map {
            Choice(id: $0.food.id.description, name: $0.food.name)
        }
        words = ToldFood(line.text)?.words ?? line.text
        let start = LineStart(line.text, unit: parsed.unknownUnit ?? parsed.unit)
        amount = start?.amount
        unit = start?.unit
        rest = start?.rest ?? line.text
        let isNote = parsed.isNote || parsed.isHeading
        name = isNote || parsed.ownName.isEmpty ? nil : parsed.ownName
        // A millilitre is what it is; a cup is the person's own.
        let isFixed = ["ml", "cl", "dl", "l"].contains(parsed.amounts.first?.measureName)
        measure = isNote || isFixed ? nil : parsed.ownMeasure
    }

    private static func parts(
        of line: ResolvedLine
    ) -> (what: String, much: String, sure: String) {
        if line.unresolved != nil { return ("not found", "", "not in the score") }
        if line.parsed.isNote { return (line.reason, "", "") }
        let sure = Sureness(line).words
        guard line.entry.food != nil else {
            let amounts = line.entry.supplies.map { supply in
                let amount = RangeText.amount(supply.value.estimate)
                return "\(supply.nutrient.name) \(amount) \(supply.nutrient.unit.rawValue)"
            }
            return ("supplement", amounts.joined(separator: ", "), sure)
        }
        return (line.entry.name, RangeText.grams(line.entry.grams), sure)
    }

    private static func state(of line: ResolvedLine) -> String {
        if line.unresolved != nil { return "not found" }
        if line.parsed.isNote { return "note" }
        return Sureness(line).words
    }
}
