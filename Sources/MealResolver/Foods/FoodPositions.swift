import FoodModel

/// Where foods stand among all, by identifier and by published name.
struct FoodPositions {
    private let byID: [FoodID: Int]
    private let byName: [String: Int]

    private let otherIDs: [FoodID: FoodID]

    init(_ listings: [FoodListing], otherIDs: [FoodID: FoodID] = [:]) {
        self.otherIDs = otherIDs
        byID = Dictionary(
            listings.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        byName = Dictionary(
            listings.enumerated().map { ($1.name, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The food that `alias` means; nil where there is none such.
    func position(of alias: FoodAlias) -> Int? {
        if let id = alias.id { return position(of: id) }
        return position(ofFoodNamed: alias.food)
    }

    /// The food with `id`; nil where there is none.
    func position(of id: FoodID) -> Int? {
        byID[id] ?? otherIDs[id].flatMap { byID[$0] }
    }

    /// The food with exactly this published name.
    func position(ofFoodNamed name: String) -> Int? { byName[name] }
}
