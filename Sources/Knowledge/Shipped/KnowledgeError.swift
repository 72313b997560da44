/// A fault in how the binary was built.
public enum KnowledgeError: Error, Hashable, Sendable {
    /// No file of this path was compiled in.
    case notShipped(String)
}

extension KnowledgeError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notShipped(let path): "the file \"\(path)\" of FoodData was not compiled in"
        }
    }
}
