import FoodModel

/// The foods that lines named of late, so that a collection's butter is read once.
struct FoodShelf<Catalogue: FoodCatalogue> {
    /// A food with its portions read as measures.
    struct Shelved {
        let food: Food
        let portions: [FoodPortion]
    }

    /// More foods than these are forgotten all at once: a collection has a few hundred.
    private static var capacity: Int { 2000 }

    private let catalogue: Catalogue
    private let knowledge: ResolverKnowledge
    private var foods: [FoodID: Shelved] = [:]

    init(_ catalogue: Catalogue, knowledge: ResolverKnowledge) {
        self.catalogue = catalogue
        self.knowledge = knowledge
    }

    /// The food with `id`; nil where the catalogue has none.
    mutating func food(_ id: FoodID) throws -> Shelved? {
        if let known = foods[id] { return known }
        guard let food = try catalogue.food(id) else { return nil }
        if foods.count >= Self.capacity { foods.removeAll(keepingCapacity: true) }
        let shelved = shelved(food)
        foods[id] = shelved
        return shelved
    }

    /// `food` with its portions read.
    func shelved(_ food: Food) -> Shelved {
        Shelved(
            food: food,
            portions: food.portions.compactMap {
                FoodPortion($0, units: knowledge.units, words: knowledge.words)
            }
        )
    }
}
