import FoodModel

/// Takes what a reader finds, and stops the program at what no reader may find.
///
/// Each rule is one that the store or the resolver relies on. An ``Estimate`` checks itself.
final class CheckingSink: FoodSink {
    private var edition: Edition?
    private var count = 0
    /// The last food of each id.
    private var foods: [FoodID: (handle: FoodHandle, edition: String)] = [:]

    func begin(_ edition: Edition) {
        require(!edition.key.isEmpty && !edition.licence.isEmpty, "an edition has a licence")
        self.edition = edition
    }

    func add(_ food: FoodRecord) -> FoodHandle? {
        require(food.edition == edition?.key, "a food is of the edition that was begun")
        require(!food.id.source.isEmpty && !food.id.code.isEmpty, "a food has an id")
        require(!food.name.isEmpty, "a food has a name")
        if let held = foods[food.id], held.edition == food.edition { return nil }
        count += 1
        let handle = FoodHandle(number: count)
        foods[food.id] = (handle, food.edition)
        food.otherIDs.forEach(check)
        food.portions.forEach(check)
        for (_, figure) in food.composition.figures { check(figure) }
        return handle
    }

    func food(_ id: FoodID) -> FoodHandle? { foods[id]?.handle }

    func add(_ figure: Figure, of nutrient: Nutrient, rank: Int, to food: FoodHandle) {
        require(rank >= 0, "no code is better than the preferred one")
        check(figure)
    }

    func add(_ otherID: FoodID, to food: FoodHandle) { check(otherID) }

    func add(_ portion: Portion, to food: FoodHandle) { check(portion) }

    func add(undifferentiated183 figure: Figure, to food: FoodHandle) { check(figure) }

    func remove(_ food: FoodHandle) { foods = foods.filter { $0.value.handle != food } }

    func add(_ attribute: AttributeRecord) {
        check(attribute.id)
        require(attribute.estimate.low >= 0, "no attribute is negative")
        require(!attribute.unit.isEmpty, "an attribute has a unit")
    }

    func report(_ finding: Finding) {
        require(!finding.message.isEmpty, "a finding says something")
        require(finding.location.line ?? 1 > 0, "lines are counted from 1")
    }

    private func check(_ id: FoodID) {
        require(!id.source.isEmpty && !id.code.isEmpty, "an id has two parts")
    }

    private func check(_ figure: Figure) {
        require(figure.estimate.low >= 0, "no figure is negative")
        require(!figure.provenance.edition.isEmpty, "a figure is of an edition")
    }

    private func check(_ portion: Portion) {
        require(portion.grams > 0 && portion.grams.isFinite, "a portion weighs something")
        require(portion.amount > 0 && portion.amount.isFinite, "a portion has an amount")
    }
}
