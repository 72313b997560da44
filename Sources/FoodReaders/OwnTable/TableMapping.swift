import FileFormats
import FoodModel

/// How a table that has no reader of its own is read: which of its columns states which nutrient.
struct TableMapping {
    /// What the ids of the foods begin with.
    let source: String
    let edition: Edition
    /// Why nobody has tried the mapping on the publisher's file; nil where somebody has.
    let untested: String?
    let spelling: FigureSpelling
    let kind: FigureKind
    /// The kind of a figure in parentheses; nil where the table has none.
    let parenthesesKind: FigureKind?
    let tables: [MappedTable]
    /// Where the mapping is written.
    let file: String
}

/// A text of a mapping, with its place.
struct MappedText: Hashable {
    let text: String
    let location: SourceLocation
}

/// One file or sheet of a mapped table.
struct MappedTable {
    /// The file's name; nil where there is only one.
    let file: MappedText?
    /// The sheet's name; nil for the first.
    let sheet: MappedText?
    /// The row of the columns' names, 1-based.
    let headerRow: Int
    /// The first row of a food, 1-based.
    let firstRow: Int
    let encoding: TextEncoding
    /// Nil for a comma, or a tab in a file whose name ends with ".tsv".
    let separator: UInt8?
    let id: MappedText
    /// Nil in a table that adds to foods that one before it has named.
    let name: MappedText?
    let scientificName: MappedText?
    let group: MappedText?
    let basis: MappedBasis
    let figures: MappedFigures
    /// Rows that are no foods per 100 g, by the texts in their columns.
    let leftOut: [(column: MappedText, texts: Set<String>)]
}

/// How the figures of a mapped table stand.
enum MappedFigures {
    /// A row a food, a column a nutrient.
    case wide([MappedNutrient])
    /// A row a figure: one column says of what, by the names in `nutrients`, another how much.
    case long(nutrient: MappedText, value: MappedText, nutrients: [MappedNutrient])
}

/// A column, or a code, with what it states.
struct MappedNutrient {
    let name: MappedText
    let stated: StatedNutrient
}

/// What the figures of a mapped table are of.
enum MappedBasis {
    case grams100
    /// With the grams of a portion.
    case portion(MappedNumber)
    /// With the density in g/ml.
    case millilitres100(MappedNumber)
}

/// A number that a mapping states itself or that stands in a column.
enum MappedNumber {
    case constant(Double)
    case column(MappedText)
}
