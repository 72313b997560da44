import FileFormats
import FoodModel

/// A mapping of a mapping file, whose keys are all known.
struct MappingNode {
    let file: String
    let position: FilePosition
    private let values: [String: YAMLNode]

    /// The mapping in `node`, which may have `keys` and no others; `name` is what messages call it.
    init(
        _ node: YAMLNode,
        _ name: String,
        keys: [String],
        in file: String
    ) throws(InputError) {
        let entries = try Self.entries(of: node, name, in: file)
        for entry in entries where !keys.contains(entry.key) {
            throw InputError(
                "the key \"\(entry.key)\" is not known in \(name)"
                    + NearestWord.question(entry.key, among: keys)
                    + "; known: \(keys.joined(separator: ", "))",
                at: entry.keyPosition,
                of: file
            )
        }
        self.file = file
        position = node.position
        values = Dictionary(
            entries.filter { !$0.value.isNull }.map { ($0.key, $0.value) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The entries of the mapping that `node` is.
    static func entries(
        of node: YAMLNode,
        _ name: String,
        in file: String
    ) throws(InputError) -> [YAMLNode.Entry] {
        guard case .mapping(let entries) = node.content else {
            throw InputError("\(name) needs keys and values", at: node.position, of: file)
        }
        return entries
    }

    /// The value of `key`, or nil where there is none or it is null.
    subscript(key: String) -> YAMLNode? { values[key] }

    /// The text of `key`, or nil where there is none.
    func text(_ key: String) throws(InputError) -> MappedText? {
        guard let node = values[key] else { return nil }
        return try node.mappedText(key, in: file)
    }

    /// The text of `key`, without which the mapping says nothing.
    func requiredText(_ key: String) throws(InputError) -> MappedText {
        guard let text = try text(key) else {
            throw InputError("the key \"\(key)\" is missing", at: position, of: file)
        }
        return text
    }

    /// The texts of the list at `key`, or its only text; none where there is no such key.
    func texts(_ key: String) throws(InputError) -> [String] {
        guard let node = values[key] else { return [] }
        return try node.mappedTexts(key, in: file)
    }

    /// The row number of `key`, or nil where there is none.
    func rowNumber(_ key: String) throws(InputError) -> Int? {
        guard let text = try text(key) else { return nil }
        guard let number = Int(text.text), number > 0 else {
            throw InputError(
                .badData,
                at: text.location,
                "\"\(text.text)\" is no row: write the number of one, 1 for the first"
            )
        }
        return number
    }

    /// The value of `key` as one of `choices`, by its word, or nil where there is none.
    func choice<Choice>(
        _ key: String,
        among choices: KeyValuePairs<String, Choice>
    ) throws(InputError) -> Choice? {
        guard let text = try text(key) else { return nil }
        if let choice = choices.first(where: { $0.key == text.text.lowercased() }) {
            return choice.value
        }
        let words = choices.map(\.key)
        throw InputError(
            .badData,
            at: text.location,
            "\"\(text.text)\" is not known for \"\(key)\""
                + NearestWord.question(text.text, among: words)
                + "; known: \(words.joined(separator: ", "))"
        )
    }

    /// The error that `key` cannot stand here.
    func misplaced(_ key: String, _ message: String) -> InputError {
        InputError(message, at: values[key]?.position ?? position, of: file)
    }
}

extension YAMLNode {
    /// The text of this node, the value of `key`, with runs of spaces as one.
    func mappedText(_ key: String, in file: String) throws(InputError) -> MappedText {
        guard let text, !text.isEmpty else {
            throw InputError("\"\(key)\" needs a text", at: position, of: file)
        }
        return MappedText(
            text: text.split { $0.isWhitespace }.joined(separator: " "),
            location: SourceLocation(file: file, line: position.line, column: position.column)
        )
    }

    /// The texts of this node, a list or a single one.
    func mappedTexts(_ key: String, in file: String) throws(InputError) -> [String] {
        guard case .sequence(let nodes) = content else {
            return [try mappedText(key, in: file).text]
        }
        var texts: [String] = []
        for node in nodes { texts.append(try node.mappedText(key, in: file).text) }
        return texts
    }
}

extension InputError {
    fileprivate init(_ message: String, at position: FilePosition, of file: String) {
        self.init(
            .badData,
            at: SourceLocation(file: file, line: position.line, column: position.column),
            message
        )
    }
}
