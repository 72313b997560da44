/// The calcium in a diet for one part of its phosphorus, by weight.
///
/// Shown and never scored. Whole milk, 113 mg to 91 mg per 100 g: 1.241758.
public enum CalciumPhosphorusRatio {
    /// The ratio of two amounts in milligrams; nil without phosphorus.
    public static func ratio(calcium: Double, phosphorus: Double) -> Double? {
        guard phosphorus > 0 else { return nil }
        return calcium / phosphorus
    }
}
