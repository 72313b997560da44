import FoodModel

/// Where the columns that a mapping names are in one file or sheet.
struct MappedColumns {
    let id: Int
    let name: Int?
    let scientificName: Int?
    let group: Int?
    let basis: Basis
    private let figures: Figures
    private let leftOut: [(column: Int, texts: Set<String>)]

    enum Number {
        case constant(Double)
        case column(Int)
    }

    enum Basis {
        case grams100
        case portion(Number)
        case millilitres100(Number)
    }

    private enum Figures {
        case wide([(Int, StatedNutrient)])
        case long(nutrient: Int, value: Int, [String: StatedNutrient])
    }

    init(_ table: MappedTable, _ rows: MappedRows) throws(InputError) {
        id = try rows.index(of: table.id)
        name = try Self.index(of: table.name, in: rows)
        scientificName = try Self.index(of: table.scientificName, in: rows)
        group = try Self.index(of: table.group, in: rows)
        basis =
            switch table.basis {
            case .grams100: .grams100
            case .portion(let grams): .portion(try Self.number(grams, in: rows))
            case .millilitres100(let density): .millilitres100(try Self.number(density, in: rows))
            }
        figures = try Self.figures(table.figures, in: rows)
        var leftOut: [(column: Int, texts: Set<String>)] = []
        for (column, texts) in table.leftOut { leftOut.append((try rows.index(of: column), texts)) }
        self.leftOut = leftOut
    }

    /// Whether a food has a row for each of its figures.
    var isLong: Bool {
        switch figures {
        case .wide: false
        case .long: true
        }
    }

    /// Whether the mapping leaves the row out.
    func leavesOut(_ row: MappedRow) -> Bool {
        leftOut.contains { column, texts in row[column].map(texts.contains) ?? false }
    }

    /// The cells of the row that hold figures, with what they state.
    func cells(of row: MappedRow) -> [(Int, StatedNutrient)] {
        switch figures {
        case .wide(let columns): return columns
        case .long(let nutrient, let value, let nutrients):
            guard let stated = row[nutrient].flatMap({ nutrients[$0] }) else { return [] }
            return [(value, stated)]
        }
    }

    private static func index(
        of column: MappedText?,
        in rows: MappedRows
    ) throws(InputError) -> Int? {
        guard let column else { return nil }
        return try rows.index(of: column)
    }

    private static func number(
        _ number: MappedNumber,
        in rows: MappedRows
    ) throws(InputError) -> Number {
        switch number {
        case .constant(let value): .constant(value)
        case .column(let column): .column(try rows.index(of: column))
        }
    }

    private static func figures(
        _ figures: MappedFigures,
        in rows: MappedRows
    ) throws(InputError) -> Figures {
        switch figures {
        case .wide(let nutrients):
            var columns: [(Int, StatedNutrient)] = []
            for nutrient in nutrients {
                columns.append((try rows.index(of: nutrient.name), nutrient.stated))
            }
            return .wide(columns)
        case .long(let nutrient, let value, let nutrients):
            return .long(
                nutrient: try rows.index(of: nutrient),
                value: try rows.index(of: value),
                Dictionary(
                    nutrients.map { ($0.name.text, $0.stated) },
                    uniquingKeysWith: { first, _ in first }
                )
            )
        }
    }
}
