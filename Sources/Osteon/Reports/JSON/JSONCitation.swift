import FoodModel

/// A publication and how far a figure was checked against it, as JSON prints it.
struct JSONCitation: Encodable {
    let reference: String
    let locator: String
    let confidence: String

    init(_ citation: Citation) {
        reference = citation.reference
        locator = citation.locator
        confidence = citation.confidence.rawValue
    }
}
