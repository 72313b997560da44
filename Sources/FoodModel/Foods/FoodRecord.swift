/// What a reader yields of one food: everything that its file says, nothing decided.
public struct FoodRecord: Equatable, Sendable {
    public let id: FoodID
    /// The same food under other codes: its NDB number, for example.
    public var otherIDs: [FoodID]
    public let name: String
    /// What it is called in other languages, and by other people.
    public private(set) var otherNames: [OtherName] = []
    public var scientificName: String?
    /// The publisher's own group: "Dairy and Egg Products".
    public var group: String?
    /// The reviewed class; public tables have none, the shipped table always one.
    public var foodClass: FoodClass.Key?
    public var composition: Composition
    public var portions: [Portion]
    /// The edition it belongs to: an ``Edition/key``.
    public let edition: String
    public let location: SourceLocation

    public init(
        id: FoodID,
        otherIDs: [FoodID] = [],
        name: String,
        scientificName: String? = nil,
        group: String? = nil,
        foodClass: FoodClass.Key? = nil,
        composition: Composition = Composition(),
        portions: [Portion] = [],
        edition: String,
        location: SourceLocation
    ) {
        self.id = id
        self.otherIDs = otherIDs
        self.name = name
        self.scientificName = scientificName
        self.group = group
        self.foodClass = foodClass
        self.composition = composition
        self.portions = portions
        self.edition = edition
        self.location = location
    }

    /// Adds another name; nothing for none, for the food's own, and for one that it has.
    public mutating func addName(_ text: String?, in language: String) {
        guard let text, !text.isEmpty, text != name else { return }
        let name = OtherName(text, language: language)
        if !otherNames.contains(name) { otherNames.append(name) }
    }
}
