import FileFormats
import FoodModel

/// Reads recipes as JSON: one, an array of them, or one a line.
///
/// What an app exports, what schema.org describes, and what a collection calls title and
/// ingredients are shapes of it.
enum JSONRecipeReader: RecipeFormat {
    static func recognises(_ sample: FileSample) -> Bool {
        guard let root = sample.json else { return false }
        if sample.isNamed("jsonl", "ndjson") { return true }
        let keys = root.keys
        // Osteon's own meals and recipes are JSON too.
        guard keys.isEmpty || !keys.allSatisfy(own.contains) else { return false }
        return !JSONShapes.recipes(in: root, sample.fields).isEmpty
    }

    private static let own: Set<String> = [
        "date", "profile", "foods", "meals", "days", "supplements", "recipe", "recipes",
    ]

    static func cut(_ sample: FileSample) -> RecipeCut {
        guard let root = sample.json else { return .whole }
        if root.isArray { return .elements }
        let isLines = sample.isNamed("jsonl", "ndjson") || isFollowedByObject(root, in: sample)
        return isLines ? .lines : .whole
    }

    /// Whether one object a line is what the file holds.
    private static func isFollowedByObject(_ root: JSONNode, in sample: FileSample) -> Bool {
        // Of an object larger than the sample the end is not known.
        guard root.source.last == UInt8(ascii: "}") else { return false }
        let rest = sample.head[root.source.endIndex...].drop { $0 <= UInt8(ascii: " ") }
        return rest.first == UInt8(ascii: "{")
    }

    static func read(
        _ piece: RecipePiece,
        _ take: (RecipeRecord) -> Void
    ) throws(InputError) {
        let bytes = piece.bytes
        if case .lines = piece.cut {
            var start = 0
            var line = piece.line
            while start < bytes.count {
                let end = ByteSearch.first("\n", in: bytes, from: start) ?? bytes.count
                do {
                    try read(piece, start..<end, onLine: line, take)
                } catch {
                    take(RecipeRecord(rejected: error))
                }
                start = end + 1
                line += 1
            }
        } else {
            try read(piece, 0..<bytes.count, onLine: piece.line, take)
        }
    }

    /// Reads the JSON in `range`, where there is more than space.
    private static func read(
        _ piece: RecipePiece,
        _ range: Range<Int>,
        onLine line: Int,
        _ take: (RecipeRecord) -> Void
    ) throws(InputError) {
        guard piece.bytes[range].contains(where: { $0 > UInt8(ascii: " ") }) else { return }
        let root: JSONNode?
        do {
            try TextEncoding.checkUTF8(piece.bytes, in: range, onLine: line)
            root = try JSONDocument(piece.bytes, in: range, onLine: line).root
        } catch {
            throw InputError(error, in: piece.file)
        }
        let recipes = root.map { JSONShapes.recipes(in: $0, piece.fields) } ?? []
        guard !recipes.isEmpty else {
            let known = "a title and a list of ingredients"
            throw piece.error("no recipe stands here: it would have \(known)", line: line)
        }
        for (node, shape) in recipes {
            var draft = RecipeDraft(at: piece.location(line: node.line))
            shape.read(node, piece.fields, into: &draft)
            take(draft.record(orNamed: piece.stem))
        }
    }
}
