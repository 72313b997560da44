/// A household measure of one food and its weight: "1 cup, sliced" is 150 g.
public struct Portion: Hashable, Sendable {
    /// How many of the unit weigh ``grams``.
    public let amount: Double
    /// As the source prints it: "cup", "slice", "medium", "RACC".
    public let unit: String
    /// What the unit is of: "sliced", "(3\" dia)"; empty where the source says nothing.
    public let modifier: String
    /// Edible part, in grams.
    public let grams: Double

    public init(amount: Double, unit: String, modifier: String = "", grams: Double) {
        self.amount = amount
        self.unit = unit
        self.modifier = modifier
        self.grams = grams
    }
}
