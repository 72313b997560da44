import FileFormats
import FoodModel

/// Reads what a mapping says of one table.
struct MappedTableReader {
    let file: String

    static let keys = [
        "file", "sheet", "header-row", "first-row", "encoding", "separator", "id", "name",
        "scientific-name", "group", "per", "portion", "density", "nutrient", "value", "nutrients",
        "leave-out",
    ]

    private enum Per { case grams100, millilitres100, portion }

    /// The table whose keys `node` has.
    func table(_ node: MappingNode) throws(InputError) -> MappedTable {
        let headerRow = try node.rowNumber("header-row") ?? 1
        return MappedTable(
            file: try node.text("file"),
            sheet: try node.text("sheet"),
            headerRow: headerRow,
            firstRow: try node.rowNumber("first-row") ?? headerRow + 1,
            encoding: try node.choice(
                "encoding",
                among: ["utf-8": .utf8, "latin-1": .latin1, "windows-1252": .windows1252]
            ) ?? .utf8,
            separator: try node.choice(
                "separator",
                among: [
                    ",": UInt8(ascii: ","), ";": UInt8(ascii: ";"), "|": UInt8(ascii: "|"),
                    "tab": UInt8(ascii: "\t"),
                ]
            ),
            id: try node.requiredText("id"),
            name: try node.text("name"),
            scientificName: try node.text("scientific-name"),
            group: try node.text("group"),
            basis: try basis(node),
            figures: try figures(node),
            leftOut: try leftOut(node)
        )
    }

    private func basis(_ node: MappingNode) throws(InputError) -> MappedBasis {
        let per =
            try node.choice(
                "per",
                among: [
                    "100 g": Per.grams100, "100 ml": .millilitres100, "portion": .portion,
                ]
            ) ?? .grams100
        switch per {
        case .grams100:
            return .grams100
        case .portion:
            guard let portion = try number(node, "portion", unit: "g") else {
                throw node.misplaced(
                    "per",
                    "\"per: portion\" needs \"portion\": write \"portion: 30 g\" or "
                        + "\"portion: {column: Serving (g)}\""
                )
            }
            return .portion(portion)
        case .millilitres100:
            guard let density = try number(node, "density", unit: "g/ml") else {
                throw node.misplaced(
                    "per",
                    "\"per: 100 ml\" needs \"density\": write \"density: 1.03 g/ml\" or "
                        + "\"density: {column: Density}\""
                )
            }
            return .millilitres100(density)
        }
    }

    /// "30 g", or the column that has the number.
    private func number(
        _ node: MappingNode,
        _ key: String,
        unit: String
    ) throws(InputError) -> MappedNumber? {
        guard let value = node[key] else { return nil }
        if case .mapping = value.content {
            let column = try MappingNode(value, "\"\(key)\"", keys: ["column"], in: file)
            return .column(try column.requiredText("column"))
        }
        let text = try value.mappedText(key, in: file)
        let words = text.text.split(separator: " ")
        guard words.count == 2, words[1] == unit,
            let number = PlainDecimal.readSource(Array(words[0].utf8)[...]),
            number >= MappedFoods.least
        else {
            throw InputError(
                .badData,
                at: text.location,
                "\"\(text.text)\" is not understood for \"\(key)\": write a number and \"\(unit)\","
                    + " or {column: …}"
            )
        }
        return .constant(number)
    }

    private func figures(_ node: MappingNode) throws(InputError) -> MappedFigures {
        let nutrients = try nutrients(node)
        switch (try node.text("nutrient"), try node.text("value")) {
        case (nil, nil): return .wide(nutrients)
        case (let nutrient?, let value?):
            return .long(nutrient: nutrient, value: value, nutrients: nutrients)
        case (_?, nil):
            throw node.misplaced("nutrient", "\"nutrient\" needs \"value\", the column of figures")
        case (nil, _?):
            throw node.misplaced("value", "\"value\" needs \"nutrient\", the column of names")
        }
    }

    /// The entries "Calcium (mg): CA mg" of the key "nutrients".
    private func nutrients(_ node: MappingNode) throws(InputError) -> [MappedNutrient] {
        guard let list = node["nutrients"] else { return [] }
        var nutrients: [MappedNutrient] = []
        for entry in try MappingNode.entries(of: list, "\"nutrients\"", in: file) {
            let nutrient = MappedNutrient(
                name: MappedText(
                    text: entry.key.split { $0.isWhitespace }.joined(separator: " "),
                    location: SourceLocation(
                        file: file,
                        line: entry.keyPosition.line,
                        column: entry.keyPosition.column
                    )
                ),
                stated: try stated(try entry.value.mappedText(entry.key, in: file))
            )
            let tag = nutrient.stated.nutrient.tag
            if nutrients.contains(where: { $0.stated.nutrient == nutrient.stated.nutrient }) {
                throw InputError(
                    .badData,
                    at: nutrient.name.location,
                    "\(tag) has a column already; keep the one to be read"
                )
            }
            nutrients.append(nutrient)
        }
        return nutrients
    }

    /// What "CA mg" states.
    private func stated(_ text: MappedText) throws(InputError) -> StatedNutrient {
        let words = text.text.split(separator: " ").map(String.init)
        guard words.count == 2 else {
            throw InputError(
                .badData,
                at: text.location,
                "\"\(text.text)\" is not a tag and a unit: write them as in \"CA mg\""
            )
        }
        guard let nutrient = Nutrient(tag: words[0]) else {
            throw InputError(
                .badData,
                at: text.location,
                "\"\(words[0])\" is not the tag of a nutrient"
                    + NearestWord.question(words[0], among: Nutrient.allCases.map(\.tag))
            )
        }
        guard let unit = NutrientUnit(symbol: words[1]),
            let stated = StatedNutrient(nutrient, in: unit)
        else {
            throw InputError(
                .badData,
                at: text.location,
                "\"\(words[1])\" is no unit of \(nutrient.name): "
                    + "its own is \(nutrient.unit.rawValue)"
            )
        }
        return stated
    }

    private func leftOut(
        _ node: MappingNode
    ) throws(InputError) -> [(column: MappedText, texts: Set<String>)] {
        guard let list = node["leave-out"] else { return [] }
        var leftOut: [(column: MappedText, texts: Set<String>)] = []
        for entry in try MappingNode.entries(of: list, "\"leave-out\"", in: file) {
            let column = MappedText(
                text: entry.key,
                location: SourceLocation(
                    file: file,
                    line: entry.keyPosition.line,
                    column: entry.keyPosition.column
                )
            )
            leftOut.append((column, Set(try entry.value.mappedTexts(entry.key, in: file))))
        }
        return leftOut
    }
}
