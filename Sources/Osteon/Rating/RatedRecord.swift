public import FoodModel

/// What a place in the input came to.
public enum RatedRecord: Sendable {
    case rated(Rating)
    /// No recipe that can be rated stands there.
    case rejected(Rejection)
}

/// Why a record is not rated.
public struct Rejection: Hashable, Sendable {
    public let location: SourceLocation
    /// What is wrong and what to do: lower case, no full stop.
    public let reason: String
    /// The offending text, as written; empty where there is none.
    public let text: String

    init(at location: SourceLocation, _ reason: String, text: String = "") {
        self.location = location
        self.reason = reason
        self.text = text
    }

    init(_ error: InputError) { self.init(at: error.location, error.message) }
}
