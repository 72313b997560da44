/// What a source says of a food that is no figure per 100 g of one of the nutrients.
///
/// Attributes stand beside a food's composition and are never summed into it: a retention factor
/// is a share, and polyphenols by two methods are two answers to one question.
public struct AttributeRecord: Hashable, Sendable {
    /// The food, or the group of foods, under the source's own code.
    public let id: FoodID
    /// The food as the source names it.
    public let name: String
    public let kind: AttributeKind
    /// What it is about: an INFOODS tag or a compound's name; empty where it is the food itself.
    public let subject: String
    /// How the food was cooked, or how the compound was analysed; empty where there is no method.
    public let method: String
    /// As the source writes it, in its words: "g/ml", "%", "mg/100 g dry weight".
    public let unit: String
    /// In ``unit``.
    public let estimate: Estimate
    public let provenance: Provenance
    public let location: SourceLocation

    public init(
        id: FoodID,
        name: String,
        kind: AttributeKind,
        subject: String = "",
        method: String = "",
        unit: String,
        estimate: Estimate,
        provenance: Provenance,
        location: SourceLocation
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.subject = subject
        self.method = method
        self.unit = unit
        self.estimate = estimate
        self.provenance = provenance
        self.location = location
    }
}

/// What an ``AttributeRecord`` states.
public enum AttributeKind: String, CaseIterable, Hashable, Sendable {
    /// Mass by volume.
    case density
    /// The share of a nutrient that is left after cooking.
    case retention
    /// The share of the weight that is left after preparing or cooking.
    case yield
    /// The share of the weight as bought that is not eaten.
    case refuse
    /// A component that none of the nutrients is: a polyphenol, 25-hydroxyvitamin D, a total of
    /// all vitamin K.
    case component
}
