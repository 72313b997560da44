/// What is bought for a food that is eaten.
public struct ShopSource: Hashable, Sendable {
    /// For which lines it is bought.
    public enum Use: String, CaseIterable, Sendable {
        /// All but those that another source is for.
        case any = ""
        /// For the peel alone: the rest of the fruit serves other lines.
        case peel
        /// Lines that count the fruits of a juice.
        case juiced
        /// For the one part of an egg: another line may have the other part of it.
        case yolk, white
    }

    /// The title of the product; empty where a line's own words name it.
    public let product: String
    /// Grams bought for a gram eaten: refuse and cooking together.
    public let factor: Double
    /// Whether the factor is of nothing but what is cut away, so that a recipe's weight is bought as it
    /// stands.
    public let isTrimmedOnly: Bool
    public let use: Use
    /// What is bought where the product has no title: all but the title, which a line's own words are.
    public let unnamed: ShopProduct?

    public init(
        product: String,
        factor: Double,
        isTrimmedOnly: Bool,
        use: Use = .any,
        unnamed: ShopProduct? = nil
    ) {
        self.product = product
        self.factor = factor
        self.isTrimmedOnly = isTrimmedOnly
        self.use = use
        self.unnamed = unnamed
    }
}
