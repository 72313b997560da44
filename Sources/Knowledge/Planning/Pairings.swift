public import FoodModel

/// How much oftener than by chance kinds of food stand together in recipes.
///
/// A kind is a class of foods, whether dry or cooked and with vitamin D added or not.
public struct Pairings: Sendable {
    /// By kind and kind, both ways: see ``lift(_:_:)``.
    private var lifts: [String: [String: Double]] = [:]

    /// What stands in the file for all recipes.
    public static let all = "*"
    /// Recipes that are seen besides, together and by chance, so that what is rare tells little:
    /// Osteon's own choice.
    private static let prior = 3.0
    private static let endings = ["-dry", "-cooked", "-d"]

    /// The kind that foods of a class are.
    public static func kind(of foodClass: FoodClass.Key) -> String {
        let key = foodClass.rawValue
        guard let ending = endings.first(where: key.hasSuffix) else { return key }
        return String(key.dropLast(ending.count))
    }

    /// In how many of `recipes` two kinds would stand together by chance, that stand in `one` and `other`.
    public static func chance(_ one: Int, _ other: Int, of recipes: Int) -> Double {
        Double(one) * Double(other) / Double(max(1, recipes))
    }

    /// How many times as often as by `chance` two kinds stand together in `recipes`.
    public static func lift(_ recipes: Int, _ chance: Double) -> Double {
        (Double(recipes) + prior) / (chance + prior)
    }

    /// - Throws: `InputError` with the place of the fault.
    static func read(_ bytes: [UInt8], path: String) throws -> Pairings {
        var alone: [String: Int] = [:]
        var together: [(one: String, other: String, recipes: Int)] = []
        _ = try ResolverTable(bytes, path: path).map { row in
            let (one, other) = (try row.text("class"), try row.text("beside"))
            guard let number = try row.number("recipes"), let recipes = Int(exactly: number) else {
                throw row.fault("recipes", "this is no count of recipes")
            }
            if one == other {
                alone[one] = recipes
                return
            }
            guard alone[one] != nil, alone[other] != nil else {
                throw row.fault("beside", "a kind stands here before its own count")
            }
            together.append((one, other, recipes))
        }
        var pairings = Pairings()
        let recipes = alone[all] ?? 0
        for pair in together {
            let chance = chance(alone[pair.one] ?? 0, alone[pair.other] ?? 0, of: recipes)
            let lift = lift(pair.recipes, chance)
            pairings.lifts[pair.one, default: [:]][pair.other] = lift
            pairings.lifts[pair.other, default: [:]][pair.one] = lift
        }
        return pairings
    }

    /// How many times as often as by chance two kinds of food stand together; 1 where nothing is known.
    public func lift(_ one: String, _ other: String) -> Double { lifts[one]?[other] ?? 1 }
}
