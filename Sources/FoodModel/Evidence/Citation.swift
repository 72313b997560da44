/// The publication behind a constant, and how far the constant was checked against it.
public struct Citation: Hashable, Sendable {
    /// "Heaney 1990, J Bone Miner Res 5:1135".
    public let reference: String
    /// A DOI or an address; empty where there is none.
    public let locator: String
    public let confidence: Confidence

    public init(_ reference: String, locator: String = "", confidence: Confidence) {
        self.reference = reference
        self.locator = locator
        self.confidence = confidence
    }
}

/// How sure it is that a constant says what its source says.
public enum Confidence: String, CaseIterable, Hashable, Sendable {
    /// Read on a page that carries it.
    case verified = "V"
    /// Read on a secondary page that quotes the source.
    case verifiedSecondary = "V*"
    /// Recomputed, and in agreement with a published result.
    case reproduced = "R"
    /// From memory, high confidence.
    case remembered = "M1"
    /// From memory, medium confidence: shown to users as unsure.
    case unsure = "M2"
    /// From memory, low confidence: shown to users as unsure.
    case doubtful = "M3"
    /// A design choice of Osteon's, not a fact from the literature.
    case design = "D"

    /// Whether users are told that the constant has not been checked.
    public var isLow: Bool { self == .unsure || self == .doubtful }
}

/// A constant with its source.
public struct Cited<Value: Sendable>: Sendable {
    public let value: Value
    public let citation: Citation

    public init(_ value: Value, _ citation: Citation) {
        self.value = value
        self.citation = citation
    }
}

extension Cited: Equatable where Value: Equatable {}
