import FileFormats
import FoodModel

/// Reads the Open Recipe Format: a recipe in YAML whose ingredients are keys.
enum OpenRecipeReader: RecipeFormat {
    static func recognises(_ sample: FileSample) -> Bool {
        sample.json == nil && sample.lines.contains { $0.hasPrefix("recipe_name:") }
    }

    static func read(
        _ piece: RecipePiece,
        _ take: (RecipeRecord) -> Void
    ) throws(InputError) {
        let root: YAMLNode
        do {
            let text = String(decoding: try TextEncoding.utf8.utf8(piece.bytes), as: UTF8.self)
            root = try YAMLReader.read(text)
        } catch {
            throw InputError(error, in: piece.file)
        }
        var draft = RecipeDraft(at: piece.location(line: 1))
        draft.title = root["recipe_name"]?.text
        // A recipe may be written for several yields; the first is its own, in amounts too.
        if let yield = root["yields"]?.values.first {
            let servings = yield["servings"]?.text ?? yield["amount"]?.text ?? ""
            draft.yields = ["\(servings) \(yield["unit"]?.text ?? "")".trimmed]
        }
        for entry in root["ingredients"]?.values ?? [] {
            guard case .mapping(let foods) = entry.content else {
                draft.add(entry.text ?? "", line: entry.position.line)
                continue
            }
            for food in foods {
                let line = line(food.key, food.value)
                draft.add(line, line: food.keyPosition.line, column: food.keyPosition.column)
            }
        }
        take(draft.record(orNamed: piece.stem))
    }

    private static func line(_ name: String, _ node: YAMLNode) -> String {
        let amount = node["amounts"]?.values.first
        let unit = amount?["unit"]?.text ?? ""
        let remarks = (node["processing"]?.values ?? []) + (node["notes"]?.values ?? [])
        return IngredientParts(
            amount: amount?["amount"]?.text ?? "",
            unit: unit == "each" ? "" : unit,
            name: name,
            note: remarks.compactMap(\.text).joined(separator: ", ")
        ).line
    }
}

extension YAMLNode {
    /// The value of `key` in a mapping, or nil.
    fileprivate subscript(key: String) -> YAMLNode? {
        guard case .mapping(let entries) = content else { return nil }
        return entries.first { $0.key == key }?.value
    }

    /// The values of a list; none of anything else.
    fileprivate var values: [YAMLNode] {
        guard case .sequence(let values) = content else { return [] }
        return values
    }
}
