/// What a food is called beside the name that its table puts first.
public struct OtherName: Hashable, Sendable {
    /// ISO 639-1: "fi".
    public let language: String
    public let text: String

    public init(_ text: String, language: String) {
        self.text = text
        self.language = language
    }
}
