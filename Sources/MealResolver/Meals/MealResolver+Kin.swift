import FoodModel

extension MealResolver {
    /// What `line` weighs by the portions of a food of the same class that is called by the noun of its
    /// name, where a table weighed none of its own: a Honeycrisp apple by an apple's; nil where that is
    /// not known either.
    mutating func kinWeighing(of line: ParsedLine, as shelved: ShelvedFood) throws -> Weighing? {
        guard let noun = line.name.split(separator: " ").last.map(String.init), noun != line.name,
            let kin = matcher.match(noun, details: "", in: context).found, kin.isUsual,
            kin.food.id != shelved.food.id, let foodClass = shelved.food.foodClass,
            let other = try shelf.food(kin.food.id), other.food.foodClass == foodClass,
            var weighing = try? weigher(line, of: other).weigh()
        else { return nil }
        weighing.path += ", as of \(other.food.name)"
        weighing.confidence *= 0.8
        return weighing.widened(by: 0.15)
    }
}
