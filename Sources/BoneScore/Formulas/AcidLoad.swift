public import FoodModel

/// The potential renal acid load (PRAL) of what is eaten, in milliequivalents.
///
/// `0.49·protein (g) + 0.037·P − 0.021·K − 0.026·Mg − 0.013·Ca (mg)`, Remer & Manz 1995, J Am Diet
/// Assoc 95:791: −3 to +23.6 per 100 g of a food group; 100 g of whole milk have 0.2128. It is
/// shown and never scored: acid load has no effect on calcium balance (Fenton 2009, J Bone Miner
/// Res 24:1835).
public enum AcidLoad {
    /// Where the formula comes from.
    public static let citation = Citation(
        "Remer & Manz 1995, J Am Diet Assoc 95:791",
        locator: "doi:10.1016/S0002-8223(95)00219-7",
        confidence: .verified
    )
    static let protein = Cited(0.49, citation)
    static let phosphorus = Cited(0.037, citation)
    static let potassium = Cited(0.021, citation)
    static let magnesium = Cited(0.026, citation)
    static let calcium = Cited(0.013, citation)

    /// The load of `protein` in grams and of the minerals in milligrams.
    public static func milliequivalents(
        protein: Double,
        phosphorus: Double,
        potassium: Double,
        magnesium: Double,
        calcium: Double
    ) -> Double {
        Self.protein.value * protein + Self.phosphorus.value * phosphorus
            - Self.potassium.value * potassium - Self.magnesium.value * magnesium
            - Self.calcium.value * calcium
    }
}
