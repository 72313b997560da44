/// What a source says of one nutrient in one food, per 100 g of edible part.
///
/// Missing is no figure: a composition without an entry, never a figure of zero.
public struct Figure: Hashable, Sendable {
    /// In the nutrient's own unit, per 100 g of edible part.
    public let estimate: Estimate
    public let kind: FigureKind
    public let provenance: Provenance

    public init(_ estimate: Estimate, _ kind: FigureKind, _ provenance: Provenance) {
        self.estimate = estimate
        self.kind = kind
        self.provenance = provenance
    }
}

/// How a figure came about, after the value types of EuroFIR and USDA's derivation codes.
public enum FigureKind: String, CaseIterable, Hashable, Sendable {
    /// Analysed in a laboratory.
    case measured
    /// Computed from other figures of the same food, or from a recipe.
    case calculated
    /// Taken over from a similar food, or assumed.
    case imputed
    /// Printed by the source without saying how it was made.
    case asReported
    /// Seen, but too little to state; between zero and the source's limit.
    case trace
    /// Below a limit that the source states; between zero and the limit.
    case below
    /// Zero because the food cannot hold it, not because nobody looked.
    case logicalZero
}
