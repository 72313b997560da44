import FoodModel

/// The foods that lines named of late, so that a collection's butter is read once.
struct FoodShelf {
    private let catalogue: any FoodCatalogue
    private let knowledge: ResolverKnowledge
    /// A collection has a few thousand, those included that lines might have meant.
    private let foods = SharedMemory<FoodID, ShelvedFood>(capacity: 1 << 13)

    init(_ catalogue: any FoodCatalogue, knowledge: ResolverKnowledge) {
        self.catalogue = catalogue
        self.knowledge = knowledge
    }

    /// The food with `id`; nil where the catalogue has none.
    func food(_ id: FoodID) throws -> ShelvedFood? {
        if let known = foods[id] { return known }
        guard let food = try catalogue.food(id) else { return nil }
        let shelved = shelved(food)
        foods[id] = shelved
        return shelved
    }

    /// `food` with its portions read.
    func shelved(_ food: Food) -> ShelvedFood { ShelvedFood(food, knowledge) }
}
