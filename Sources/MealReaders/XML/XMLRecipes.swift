import FileFormats
import FoodModel

/// Reads the recipes of an XML file, each an element with all that is in it.
enum XMLRecipes {
    /// Hands the recipe of each element called `name` to `take`, as `fill` reads it.
    ///
    /// - Parameters:
    ///   - piece: The file.
    ///   - bytes: Its XML, where it had to be mended first; nil where it is the file's own.
    ///   - name: What a recipe's element is called.
    ///   - skipped: Elements that are large and say nothing of food, such as pictures.
    ///   - take: Takes each recipe.
    ///   - fill: Adds what an element says to a draft.
    /// - Throws: `InputError` where the file is no XML, or holds no such element.
    static func read(
        _ piece: RecipePiece,
        bytes: [UInt8]? = nil,
        named name: String,
        without skipped: Set<String> = [],
        _ take: (RecipeRecord) -> Void,
        fill: (XMLNode, inout RecipeDraft) -> Void
    ) throws(InputError) {
        var count = 0
        do throws(FormatError) {
            try withoutActuallyEscaping(take) { (take) throws(FormatError) in
                try withoutActuallyEscaping(fill) { (fill) throws(FormatError) in
                    let records = XMLRecords(named: [name], without: skipped) {
                        (node) throws(FormatError) in
                        count += 1
                        let line = node.line.map { $0 + piece.line - 1 }
                        var draft = RecipeDraft(at: piece.location(line: line))
                        fill(node, &draft)
                        take(draft.record(orNamed: piece.stem))
                    }
                    try XMLReader.read(bytes ?? piece.bytes, to: records)
                }
            }
        } catch {
            throw InputError(error, in: piece.file)
        }
        guard count > 0 else {
            throw piece.error("no recipe stands in this file: it has no element \"\(name)\"")
        }
    }
}

extension XMLNode {
    /// The text of the child `name` in one line; empty where there is none.
    func text(_ name: String) -> String { self[name]?.joined ?? "" }

    /// The text in one line, with a range's two ends as "2-3".
    var joined: String {
        let ends = children.filter { ["q1", "q2", "min", "max"].contains($0.name) }
        guard ends.isEmpty else { return ends.map(\.joined).joined(separator: "-") }
        if let range = self["range"] { return range.joined }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The nodes called `name` inside this one, except inside those called `closed`.
    func inside(_ name: String, except closed: String = "") -> [XMLNode] {
        children.flatMap { child -> [XMLNode] in
            if child.name == name { return [child] }
            return child.name == closed ? [] : child.inside(name, except: closed)
        }
    }
}
