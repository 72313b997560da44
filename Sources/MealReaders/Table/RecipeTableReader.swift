import FileFormats
import FoodModel

/// Reads recipes in a table, one a row, whose columns ``RecipeFields`` names.
enum RecipeTableReader: RecipeFormat {
    static func recognises(_ sample: FileSample) -> Bool {
        guard !sample.isBinary, sample.json == nil, let columns = columns(sample) else {
            return false
        }
        let fields = sample.fields
        return RecipeFields.index(of: fields.title, in: columns) != nil
            && RecipeFields.index(of: fields.ingredients, in: columns) != nil
    }

    static func cut(_ sample: FileSample) -> RecipeCut { .rows(separator: separator(sample)) }

    private static func separator(_ sample: FileSample) -> UInt8 {
        let first = sample.rawLines.first ?? []
        return [UInt8(ascii: "\t"), UInt8(ascii: ";")].first { separator in
            first.count { $0 == separator } > first.count { $0 == UInt8(ascii: ",") }
        } ?? UInt8(ascii: ",")
    }

    private static func columns(_ sample: FileSample) -> [String]? {
        let dialect = DelimitedDialect(separator: separator(sample), quote: UInt8(ascii: "\""))
        guard let first = sample.rawLines.first,
            var reader = try? DelimitedReader(bytes: Array(first), dialect: dialect)
        else { return nil }
        return (try? reader.next())?.fields
    }

    static func read(
        _ piece: RecipePiece,
        _ take: (RecipeRecord) -> Void
    ) throws(InputError) {
        guard case .rows(let separator) = piece.cut else { return }
        let columns = piece.columns.map { $0.replacing("\u{FEFF}", with: "") }
        guard let ingredients = RecipeFields.index(of: piece.fields.ingredients, in: columns) else {
            throw piece.error(
                "no column is called \"\(piece.fields.ingredients.first ?? "")\"",
                line: 1
            )
        }
        let title = RecipeFields.index(of: piece.fields.title, in: columns)
        let servings = piece.fields.servings.compactMap {
            RecipeFields.index(of: [$0], in: columns)
        }
        do {
            let dialect = DelimitedDialect(separator: separator, quote: UInt8(ascii: "\""))
            var reader = try DelimitedReader(bytes: piece.bytes, dialect: dialect)
            while let row = try next(&reader, piece, take) {
                let line = row.line + piece.line - 1
                guard row.count == columns.count else {
                    let message =
                        "this row has \(row.count) fields; the table has \(columns.count) columns"
                    take(RecipeRecord(rejected: piece.error(message, line: line)))
                    continue
                }
                var draft = RecipeDraft(at: piece.location(line: line))
                draft.title = title.map { row[$0] }
                draft.yields = servings.lazy.map { row[$0].trimmed }.filter { !$0.isEmpty }.prefix(
                    1
                ).map(\.self)
                for text in IngredientCell.lines(row[ingredients]) { draft.add(text) }
                take(draft.record(orNamed: piece.stem))
            }
        } catch {
            throw InputError(error.after(piece.line - 1), in: piece.file)
        }
    }

    /// The next row that can be read; those that cannot are handed to `take`.
    private static func next(
        _ reader: inout DelimitedReader,
        _ piece: RecipePiece,
        _ take: (RecipeRecord) -> Void
    ) throws(FormatError) -> DelimitedRow? {
        while true {
            do {
                return try reader.next()
            } catch {
                guard !reader.isBroken else { throw error }
                let located = InputError(error.after(piece.line - 1), in: piece.file)
                take(RecipeRecord(rejected: located))
            }
        }
    }
}

extension FormatError {
    /// The same, that many lines further down.
    fileprivate func after(_ lines: Int) -> FormatError {
        let place = position.map { FilePosition(line: $0.line + lines, column: $0.column) }
        return FormatError(message, at: place, in: part)
    }
}
