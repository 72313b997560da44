/// Where a shop keeps some of its foods.
public struct ShopAisle: Hashable, Sendable {
    /// As the classes of foods name it: "dairy".
    public let key: String
    /// "Dairy, eggs and chilled".
    public let title: String

    public init(key: String, title: String) {
        self.key = key
        self.title = title
    }

    /// What is looked for in the kitchen and not weighed: salt, spices.
    public static let cupboard = "cupboard"
    /// Tablets.
    public static let supplements = "supplements"
    /// Foods that nobody has classed.
    public static let other = "other"

    /// Whether it is enough to name what stands here.
    public static func isUnmeasured(_ key: String) -> Bool { key == cupboard || key == supplements }
}
