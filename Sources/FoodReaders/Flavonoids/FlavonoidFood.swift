import FoodModel

/// What the flavonoid table says of one food: the compounds that somebody looked for.
public struct FlavonoidFood: Sendable {
    let location: SourceLocation
    /// In milligrams per 100 g.
    public private(set) var compounds: [String: Double] = [:]
    /// The sums of the classes of which at least one compound was looked for.
    public private(set) var sums: [String: Double] = [:]

    init(location: SourceLocation) { self.location = location }

    /// The sum over all compounds.
    var total: Double { compounds.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value } }

    /// Takes a compound; false, and nothing is changed, where the food has it already.
    mutating func add(_ amount: Double, of compound: String, in flavonoidClass: String) -> Bool {
        guard compounds[compound] == nil else { return false }
        compounds[compound] = amount
        sums[flavonoidClass, default: 0] += amount
        return true
    }
}
