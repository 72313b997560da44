import FileFormats
import FoodModel

/// The profile files as a short command keeps them: to read their YAML takes ten times as long.
public struct ShippedProfiles: Sendable {
    /// By path below FoodData.
    private let trees: [String: YAMLNode]

    /// The YAML files of FoodData/Profiles.
    private static var files: [ShippedFile] {
        ShippedFile.all.filter { $0.path.hasPrefix("Profiles/") && $0.path.hasSuffix(".yaml") }
    }

    /// What tells what is kept of these files from every other.
    public static var key: String {
        "profiles \(files.reduce(Checksum()) { $0.adding($1) })"
    }

    /// The files that were compiled in.
    ///
    /// - Throws: `InputError` with the place of a fault in one of them.
    public init() throws {
        var trees: [String: YAMLNode] = [:]
        for file in Self.files {
            trees[file.path] = try ProfileNode.read(file.bytes, file: file.path)
        }
        self.trees = trees
    }

    /// What ``bytes`` wrote; nil where they are damaged, or another machine's.
    public init?(bytes: UnsafeRawBufferPointer) {
        guard let root = PackedTree(bytes: bytes)?.root, case .mapping(let entries) = root.content
        else { return nil }
        trees = Dictionary(
            entries.map { ($0.key, $0.value) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// What ``init(bytes:)`` reads, on machines of this one's kind.
    public var bytes: [UInt8] {
        let nowhere = FilePosition(line: 0, column: 0)
        let entries = trees.sorted { $0.key < $1.key }.map { path, tree in
            YAMLNode.Entry(key: path, keyPosition: nowhere, value: tree)
        }
        return PackedTree(YAMLNode(.mapping(entries), at: nowhere)).bytes
    }

    /// The families of profiles and the person they are applied to.
    ///
    /// - Throws: `InputError` with the place of a fault in a file.
    public func book() throws -> ProfileBook {
        let trees = trees
        return try ProfileBook { path in
            try ShippedFile.at(path).bytes
        } tree: { path in
            guard let tree = trees[path] else {
                return try ProfileNode.read(ShippedFile.at(path).bytes, file: path)
            }
            return tree
        }
    }
}
