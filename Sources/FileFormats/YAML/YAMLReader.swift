import Yams

/// Reads one YAML document, or JSON, which is YAML.
public enum YAMLReader {
    /// The longest text that is read, in bytes.
    static let maximumBytes = 16 << 20
    /// The deepest nesting that is read.
    static let maximumDepth = 64
    /// The most values that are read; aliases can make many of a short text.
    static let maximumNodes = 1 << 20

    /// The document in `text`.
    public static func read(_ text: String) throws(FormatError) -> YAMLNode {
        guard text.utf8.count <= maximumBytes else {
            throw FormatError("the file is larger than 16 MB; split it")
        }
        let yaml = isJSON(text) ? JSONEscapes.joiningSurrogates(in: text) : text
        guard let root = try compose(yaml) else {
            throw FormatError("the file is empty", at: FilePosition(line: 1, column: 1))
        }
        var converter = Converter()
        return try converter.node(root, depth: 1)
    }

    /// Whether `text` begins as JSON does, with a brace or a bracket.
    public static func isJSON(_ text: some StringProtocol) -> Bool {
        guard let first = text.first(where: { !$0.isWhitespace }) else { return false }
        return first == "{" || first == "["
    }

    private static func compose(_ yaml: String) throws(FormatError) -> Node? {
        do {
            return try Parser(yaml: yaml, resolver: .basic, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            throw FormatError(error, in: yaml)
        } catch {
            throw FormatError("the file cannot be read as YAML")
        }
    }

    private struct Converter {
        var count = 0

        mutating func node(_ node: Node, depth: Int) throws(FormatError) -> YAMLNode {
            let position = FilePosition(node.mark)
            count += 1
            guard depth <= maximumDepth, count <= maximumNodes else {
                throw FormatError(
                    "the file is nested too deeply or holds too many values; make it simpler",
                    at: position
                )
            }
            switch node {
            case .scalar(let scalar):
                let isPlain = scalar.style == .plain
                return YAMLNode(.scalar(text: scalar.string, isQuoted: !isPlain), at: position)
            case .sequence(let sequence):
                var values: [YAMLNode] = []
                for value in sequence { values.append(try self.node(value, depth: depth + 1)) }
                return YAMLNode(.sequence(values), at: position)
            case .mapping(let mapping):
                var entries: [YAMLNode.Entry] = []
                for (key, value) in mapping {
                    entries.append(try entry(key, value, depth: depth + 1))
                }
                return YAMLNode(.mapping(entries), at: position)
            case .alias:
                throw FormatError("an alias (*) cannot be read; write the text out", at: position)
            }
        }

        private mutating func entry(
            _ key: Node,
            _ value: Node,
            depth: Int
        ) throws(FormatError)
            -> YAMLNode.Entry
        {
            guard case .scalar(let name) = key else {
                throw FormatError(
                    "a list or a mapping cannot be a key; put text before the colon in quotes",
                    at: FilePosition(key.mark)
                )
            }
            return YAMLNode.Entry(
                key: name.string,
                keyPosition: FilePosition(key.mark),
                value: try node(value, depth: depth)
            )
        }
    }
}

extension FilePosition {
    /// The place of a mark; the start of the file where Yams gives none.
    init(_ mark: Mark?) { self.init(line: mark?.line ?? 1, column: mark?.column ?? 1) }
}
