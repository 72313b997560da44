import FileFormats
import FoodModel

/// Reads a mapping file; FoodData/Mappings/README.md says what may stand in it.
struct MappingReader {
    private let file: String

    /// The mapping in `bytes`, the content of `file`.
    static func read(_ bytes: [UInt8], file: String) throws(InputError) -> TableMapping {
        let root = try InputError.about(file) { () throws(FormatError) in
            try YAMLReader.read(String(decoding: TextEncoding.utf8.utf8(bytes), as: UTF8.self))
        }
        return try MappingReader(file: file).mapping(root)
    }

    private static let editionKeys = [
        "source", "title", "publisher", "release", "licence", "untested",
    ]
    private static let spellingKeys = ["decimal", "missing", "trace", "kind", "parentheses"]
    private static let kinds: KeyValuePairs<String, FigureKind> = [
        "as reported": .asReported, "measured": .measured, "calculated": .calculated,
        "imputed": .imputed,
    ]

    private func mapping(_ root: YAMLNode) throws(InputError) -> TableMapping {
        let keys = Self.editionKeys + Self.spellingKeys + ["tables"] + MappedTableReader.keys
        let node = try MappingNode(root, "a mapping file", keys: keys, in: file)
        let source = try self.source(node)
        let release = try node.text("release")?.text ?? ""
        return TableMapping(
            source: source,
            edition: Edition(
                key: release.isEmpty ? source : "\(source)-\(Self.keyPart(release))",
                title: try node.requiredText("title").text,
                publisher: try node.text("publisher")?.text ?? "",
                release: release,
                licence: try node.requiredText("licence").text
            ),
            untested: try node.text("untested")?.text,
            spelling: FigureSpelling(
                decimalMark: try node.choice("decimal", among: ["point": ".", "comma": ","]) ?? ".",
                missing: Set(try node.texts("missing").map { $0.lowercased() }),
                traces: Set(try node.texts("trace").map { $0.lowercased() })
            ),
            kind: try node.choice("kind", among: Self.kinds) ?? .asReported,
            parenthesesKind: try node.choice("parentheses", among: Self.kinds),
            tables: try tables(node, root),
            file: file
        )
    }

    private func source(_ node: MappingNode) throws(InputError) -> String {
        let source = try node.requiredText("source")
        let isPlain = source.text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: "-")
        }
        guard isPlain else {
            throw InputError(
                .badData,
                at: source.location,
                "\"\(source.text)\" cannot begin the ids of foods: "
                    + "write small letters, digits and hyphens"
            )
        }
        return source.text
    }

    /// The tables of the list, or the only one, whose keys stand beside the others.
    private func tables(
        _ node: MappingNode,
        _ root: YAMLNode
    ) throws(InputError) -> [MappedTable] {
        guard let list = node["tables"] else {
            return [try MappedTableReader(file: file).table(node)]
        }
        if let key = MappedTableReader.keys.first(where: { node[$0] != nil }) {
            throw node.misplaced(key, "where there is a list of tables, \"\(key)\" stands in one")
        }
        guard case .sequence(let nodes) = list.content, !nodes.isEmpty else {
            throw node.misplaced("tables", "\"tables\" is a list: one \"- \" for each table")
        }
        var tables: [MappedTable] = []
        for node in nodes {
            let node = try MappingNode(node, "a table", keys: MappedTableReader.keys, in: file)
            tables.append(try MappedTableReader(file: file).table(node))
        }
        return tables
    }

    /// "2021" of "2021", "5-2" of "5.2".
    private static func keyPart(_ release: String) -> String {
        release.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }
}
