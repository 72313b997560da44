/// What a food is called beside the name that its table puts first.
public struct OtherName: Hashable, Sendable {
    /// ISO 639-1, "fi", or ISO 639-3 where that has no code for a language, "kha".
    public let language: String
    public let text: String

    public init(_ text: String, language: String) {
        self.text = text
        self.language = language
    }
}
