import FileFormats
import FoodModel

/// Reads MasterCook's XML export, `.mx2`.
///
/// MasterCook writes Windows letters under the name of another encoding, and puts the parts of the
/// declaration in an order that XML does not allow: both are mended first.
enum MasterCookXMLReader: RecipeFormat {
    static func recognises(_ sample: FileSample) -> Bool {
        sample.hasElement("<mx2") || sample.hasElement("<RcpE")
    }

    static func read(
        _ piece: RecipePiece,
        _ take: (RecipeRecord) -> Void
    ) throws(InputError) {
        let bytes: [UInt8]
        do {
            bytes = declaringUTF8(try LegacyText.utf8(piece.bytes))
        } catch {
            throw InputError(error, in: piece.file)
        }
        try XMLRecipes.read(piece, bytes: bytes, named: "RcpE", take) { node, draft in
            draft.title = node.attributes["name"]
            let servings = node["Serv"]?.attributes["qty"] ?? ""
            let yield = node["Yield"]?.attributes
            draft.yields = [
                servings == "0" ? "" : servings,
                "\(plain(yield?["qty"] ?? "")) \(yield?["unit"] ?? "")".trimmed,
            ].filter { !$0.isEmpty }
            // The number of servings stands alone; what is weighed or poured does not replace it.
            if draft.yields.count == 2 { draft.yields[0] += " servings" }
            for ingredient in node.inside("IngR") where ingredient.attributes["code"] != "S" {
                let parts = IngredientParts(
                    amount: ingredient.attributes["qty"] ?? "",
                    unit: ingredient.attributes["unit"] ?? "",
                    name: ingredient.attributes["name"] ?? "",
                    note: ingredient.text("IPrp")
                )
                draft.add(parts.line, line: ingredient.line)
            }
        }
    }

    /// "2.000000" as "2".
    private static func plain(_ amount: String) -> String { IngredientParts(amount: amount).line }

    /// `bytes` with the first line's declaration replaced, so that all that follows keeps its place.
    private static func declaringUTF8(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.starts(with: "<?xml".utf8), let end = ByteSearch.first("?>", in: bytes) else {
            return bytes
        }
        let declaration = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"".utf8)
        let room = max(0, end - declaration.count)
        return declaration + Array(repeating: UInt8(ascii: " "), count: room) + bytes[end...]
    }
}
