import FileFormats
import MealResolver

/// The values of a YAML file as rows of numbers and texts, which are read in a tenth of the time.
///
/// A value stands before those in it; a mapping's key stands before its value.
struct PackedTree {
    private static let format = 1

    private enum Kind: UInt8 {
        case plain, quoted, sequence, mapping
    }

    private var kinds: [UInt8] = []
    /// By value: how many it holds; for a scalar nought.
    private var counts: [Int32] = []
    /// Line and column of each value, and of each key.
    private var places: [Int32] = []
    /// Of scalars and of keys.
    private var texts = PackedTexts()

    init(_ root: YAMLNode) { add(root) }

    private mutating func add(_ node: YAMLNode) {
        add(node.position)
        switch node.content {
        case .scalar(let text, let isQuoted):
            begin(isQuoted ? .quoted : .plain, 0)
            texts.append(text)
        case .sequence(let nodes):
            begin(.sequence, nodes.count)
            for node in nodes { add(node) }
        case .mapping(let entries):
            begin(.mapping, entries.count)
            for entry in entries {
                texts.append(entry.key)
                add(entry.keyPosition)
                add(entry.value)
            }
        }
    }

    private mutating func begin(_ kind: Kind, _ count: Int) {
        kinds.append(kind.rawValue)
        counts.append(Int32(count))
    }

    private mutating func add(_ place: FilePosition) {
        places.append(Int32(place.line))
        places.append(Int32(place.column))
    }
}

extension PackedTree {
    /// What ``bytes`` wrote; nil where they are damaged, or another machine's.
    init?(bytes: UnsafeRawBufferPointer) {
        guard var reader = PackedReader(bytes), reader.next(Int32.self) == [Int32(Self.format)],
            let kinds = reader.next(UInt8.self), let counts = reader.next(Int32.self),
            let places = reader.next(Int32.self), let texts = PackedTexts(&reader)
        else { return nil }
        self.kinds = kinds
        self.counts = counts
        self.places = places
        self.texts = texts
    }

    /// What ``init(bytes:)`` reads, on machines of this one's kind.
    var bytes: [UInt8] {
        var writer = PackedWriter()
        writer.add([Int32(Self.format)])
        writer.add(kinds)
        writer.add(counts)
        writer.add(places)
        texts.write(to: &writer)
        return writer.bytes
    }

    /// The values as they were; nil where they do not hang together.
    var root: YAMLNode? {
        var cursor = Cursor(tree: self)
        return cursor.node()
    }

    private struct Cursor {
        let tree: PackedTree
        private var (value, place, text) = (0, 0, 0)

        init(tree: PackedTree) { self.tree = tree }

        mutating func node() -> YAMLNode? {
            guard value < tree.kinds.count, value < tree.counts.count,
                let kind = Kind(rawValue: tree.kinds[value]), let position = position()
            else { return nil }
            let count = Int(tree.counts[value])
            value += 1
            switch kind {
            case .plain, .quoted:
                return string().map {
                    YAMLNode(.scalar(text: $0, isQuoted: kind == .quoted), at: position)
                }
            case .sequence:
                var nodes: [YAMLNode] = []
                for _ in 0..<max(count, 0) {
                    guard let node = node() else { return nil }
                    nodes.append(node)
                }
                return YAMLNode(.sequence(nodes), at: position)
            case .mapping:
                var entries: [YAMLNode.Entry] = []
                for _ in 0..<max(count, 0) {
                    guard let key = string(), let place = self.position(), let node = node() else {
                        return nil
                    }
                    entries.append(YAMLNode.Entry(key: key, keyPosition: place, value: node))
                }
                return YAMLNode(.mapping(entries), at: position)
            }
        }

        private mutating func position() -> FilePosition? {
            guard place + 1 < tree.places.count else { return nil }
            defer { place += 2 }
            return FilePosition(
                line: Int(tree.places[place]),
                column: Int(tree.places[place + 1])
            )
        }

        private mutating func string() -> String? {
            guard text < tree.texts.count else { return nil }
            defer { text += 1 }
            return tree.texts[text]
        }
    }
}
