import FileFormats
import FoodModel

/// Reads the recipes of a saved web page: schema.org's as JSON-LD, microdata or RDFa, and hRecipe.
enum RecipePageReader: RecipeFormat {
    static func recognises(_ sample: FileSample) -> Bool {
        // A page may have NUL bytes, which browsers pass over.
        if sample.isNamed("html", "htm", "xhtml", "testhtml") { return !sample.isArchive }
        guard sample.json == nil else { return false }
        let start = sample.firstLine.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.prefix(200)
            .lowercased()
        guard start.hasPrefix("<") else { return false }
        return ["<!doctype html", "<html", "<head", "<body", "<script", "<div"].contains {
            start.contains($0)
        }
    }

    static func read(
        _ piece: RecipePiece,
        _ take: (RecipeRecord) -> Void
    ) throws(InputError) {
        var (records, fault) = linked(piece)
        if !records.contains(where: { $0.recipe != nil }), MarkedUpPage.mayHoldRecipe(piece.bytes) {
            let marked = try MarkedUpPage.records(of: piece)
            if marked.contains(where: { $0.recipe != nil }) || records.isEmpty { records = marked }
        }
        guard !records.isEmpty else {
            if let fault { throw fault }
            throw piece.error(
                "the page marks up no recipe (schema.org or hRecipe); "
                    + "copy its ingredients into a .meal file"
            )
        }
        for record in whole(records) { take(record) }
    }

    /// The recipes of the page's JSON-LD, and what was wrong with the first that is no JSON.
    private static func linked(_ piece: RecipePiece) -> ([RecipeRecord], InputError?) {
        var records: [RecipeRecord] = []
        var fault: InputError?
        for script in LinkedData.scripts(in: piece.bytes) {
            do {
                let document = try JSONDocument(
                    script.bytes,
                    in: script.json,
                    onLine: script.line,
                    tolerance: .ofPages
                )
                guard let root = document.root else { continue }
                for node in SchemaRecipe.recipes(in: root) {
                    var draft = RecipeDraft(at: piece.location(line: node.line))
                    SchemaRecipe.read(node, piece.fields, into: &draft)
                    records.append(draft.record(orNamed: piece.stem))
                }
            } catch {
                fault = fault ?? InputError(error, in: piece.file)
            }
        }
        return (records, fault)
    }

    /// The recipes of a page without those that only point at other pages, and each once.
    ///
    /// A page of one recipe may describe it twice, and names others that it leads to.
    private static func whole(_ records: [RecipeRecord]) -> [RecipeRecord] {
        let recipes = records.filter { $0.recipe != nil }
        guard !recipes.isEmpty else { return [records[0]] }
        var kept: [RecipeRecord] = []
        for record in recipes {
            let same = kept.firstIndex { $0.recipe?.title == record.recipe?.title }
            guard let same else {
                kept.append(record)
                continue
            }
            let (old, new) = (kept[same].recipe, record.recipe)
            if new?.ingredients.count ?? 0 > old?.ingredients.count ?? 0 { kept[same] = record }
        }
        return kept
    }
}
