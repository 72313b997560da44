/// One value of a YAML or JSON file, with the place where it is written.
public struct YAMLNode: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
        /// Text as written, escapes resolved. Whether it is a number is for its reader to say;
        /// quotes mark what must stay text.
        case scalar(text: String, isQuoted: Bool)
        case sequence([YAMLNode])
        /// In the order of the file; no key occurs twice.
        case mapping([Entry])
    }

    /// A key of a mapping with its value.
    public struct Entry: Hashable, Sendable {
        public let key: String
        public let keyPosition: FilePosition
        public let value: YAMLNode

        public init(key: String, keyPosition: FilePosition, value: YAMLNode) {
            self.key = key
            self.keyPosition = keyPosition
            self.value = value
        }
    }

    public let content: Content
    /// Of the first character, an opening quote or bracket included.
    public let position: FilePosition

    public init(_ content: Content, at position: FilePosition) {
        self.content = content
        self.position = position
    }

    /// Whether nothing is written here: `null`, `~`, or a key without a value.
    public var isNull: Bool {
        guard case .scalar(let text, isQuoted: false) = content else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    /// The text of a scalar that is not null, or nil.
    public var text: String? {
        guard case .scalar(let text, _) = content, !isNull else { return nil }
        return text
    }
}
