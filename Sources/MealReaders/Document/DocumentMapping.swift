import FileFormats
import FoodModel

/// A mapping of a YAML or JSON meal whose keys are all known.
struct DocumentMapping {
    let source: MealSource
    let position: FilePosition
    private let values: [String: YAMLNode]

    /// The mapping in `node`, which may have `keys` and no others.
    ///
    /// `name` is what messages call it: "a meal".
    init(
        _ node: YAMLNode,
        _ name: String,
        keys: [String],
        in source: MealSource
    ) throws(InputError) {
        guard case .mapping(let entries) = node.content else {
            let known = keys.joined(separator: ", ")
            throw source.error("\(name) is a mapping with the keys \(known)", at: node.position)
        }
        for entry in entries where !keys.contains(entry.key) {
            throw source.error(
                "the key \"\(entry.key)\" is not known in \(name)"
                    + NearestWord.question(entry.key, among: keys)
                    + "; known: \(keys.joined(separator: ", "))",
                at: entry.keyPosition
            )
        }
        self.source = source
        position = node.position
        values = Dictionary(
            entries.filter { !$0.value.isNull }.map { ($0.key, $0.value) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The value of `key`, or nil where there is none or it is null.
    subscript(key: String) -> YAMLNode? { values[key] }

    /// The text of `key`, or nil where there is none.
    func text(_ key: String) throws(InputError) -> String? {
        guard let node = values[key] else { return nil }
        return try node.text(key, in: source)
    }

    /// The value of `key`, without which the mapping says nothing.
    func required(_ key: String, _ name: String) throws(InputError) -> YAMLNode {
        guard let node = values[key] else {
            throw source.error("\(name) needs the key \"\(key)\"", at: position)
        }
        return node
    }

    /// The values of the list at `key`; none where there is no such key.
    func list(_ key: String) throws(InputError) -> [YAMLNode] {
        guard let node = values[key] else { return [] }
        guard case .sequence(let nodes) = node.content else {
            throw source.error("\"\(key)\" is a list: one \"- \" for each entry", at: node.position)
        }
        return nodes
    }

    /// The value of `key` as one of `Choice`, by its raw value, or nil where there is none.
    func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String,
        _: Choice.Type
    ) throws(InputError) -> Choice? where Choice.RawValue == String {
        guard let text = try text(key) else { return nil }
        guard let choice = Choice(rawValue: text.lowercased()) else {
            let known = Choice.allCases.map(\.rawValue)
            throw source.error(
                "\"\(text)\" is not known for \"\(key)\""
                    + NearestWord.question(text, among: known)
                    + "; known: \(known.joined(separator: ", "))",
                at: values[key]?.position ?? position
            )
        }
        return choice
    }
}

extension YAMLNode {
    /// The text of this node, the value of `key`.
    func text(_ key: String, in source: MealSource) throws(InputError) -> String {
        guard let text, !text.isEmpty else {
            throw source.error("\"\(key)\" needs a text", at: position)
        }
        return text
    }
}

extension MealSource {
    func error(_ message: String, at position: FilePosition) -> InputError {
        error(message, line: position.line, column: position.column)
    }

    func location(_ position: FilePosition) -> SourceLocation {
        location(line: position.line, column: position.column)
    }
}
