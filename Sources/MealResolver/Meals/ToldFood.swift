public import FoodModel

/// A line that ends with the food it means: "250 g yogurt = fdc:171284".
public struct ToldFood: Equatable, Sendable {
    /// What stands before the sign.
    public let words: String
    public let id: FoodID

    /// Nil for a line that does not end in "=" and a food's id.
    public init?(_ text: String) {
        // Nearly every line has no sign at all.
        guard let sign = text.utf8.lastIndex(of: UInt8(ascii: "=")) else { return nil }
        let words = text[..<sign].trimmingBlanks
        let told = text[text.utf8.index(after: sign)...].trimmingBlanks
        guard !words.isEmpty, !told.isEmpty,
            told.utf8.allSatisfy({ $0 > UInt8(ascii: " ") && $0 < 0x7F }), let id = FoodID(told)
        else { return nil }
        self.words = String(words)
        self.id = id
    }
}

extension Substring {
    fileprivate var trimmingBlanks: Substring {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else {
            return start[..<start.startIndex]
        }
        return start[...last]
    }
}

extension MealResolver {
    /// The line by the food that it names by id; nil where it names none so.
    ///
    /// What its words alone would mean stays as runners-up: a correction can be taken back.
    mutating func told(_ item: Item) throws -> [ResolvedLine]? {
        guard let told = ToldFood(item.text) else { return nil }
        var line = parser.parse(told.words)
        line.text = item.text
        if context == .diary { line.isNote = false }
        if line.isNegative { return [try unresolved(item, line, .negativeQuantity)] }
        guard let shelved = try shelf.food(told.id) else {
            return [try unresolved(item, line, .unknownFood(told.id.description, nearest: []))]
        }
        if let unit = line.unknownUnit, ownWeighing(of: line, as: shelved.food) == nil {
            return [try unknownUnit(item, line, unit)]
        }
        let food = FoodListing(
            id: told.id,
            name: shelved.food.name,
            foodClass: shelved.food.foodClass,
            isDish: false
        )
        let match = FoodMatch(
            food: food,
            confidence: 1,
            isUsual: true,
            isExact: true,
            isDryingUnsaid: false,
            reason: "the line says \(told.id)",
            runnersUp: line.name.isEmpty ? [] : others(than: told.id, in: match(line))
        )
        return [try resolve(item, line, nil, shelved: shelved, own: nil, match: match)]
    }

    private func others(
        than id: FoodID,
        in outcome: FoodMatcher.Outcome
    ) -> [FoodMatch.RunnerUp] {
        let all: [FoodMatch.RunnerUp] =
            switch outcome {
            case .found(let match):
                [FoodMatch.RunnerUp(food: match.food, confidence: match.confidence)]
                    + match.runnersUp
            case .notFound(let nearest): nearest
            }
        return all.filter { $0.food.id != id }
    }
}
