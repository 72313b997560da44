import FileFormats
import FoodModel

/// Reads the figures of a food that a meal file defines.
struct FigureReader {
    let source: MealSource
    /// The grams of food that the figures are stated for.
    let basisInGrams: Double

    /// The figures of the mapping `node`, per 100 g.
    ///
    /// What it does not name is missing.
    func composition(_ node: YAMLNode) throws(InputError) -> Composition {
        guard case .mapping(let entries) = node.content else {
            throw source.error(
                "\"figures\" is a mapping of tags to amounts, such as \"CA: 120\"",
                at: node.position
            )
        }
        var composition = Composition()
        for entry in entries {
            guard let nutrient = Nutrient(tag: entry.key) else {
                throw source.error(
                    "the tag \"\(entry.key)\" is not known\(Self.question(entry.key))",
                    at: entry.keyPosition
                )
            }
            guard !entry.value.isNull else { continue }
            composition[nutrient] = try figure(entry.value, of: nutrient)
        }
        return composition
    }

    private func figure(_ node: YAMLNode, of nutrient: Nutrient) throws(InputError) -> Figure {
        let (stated, kind) = try stated(node, of: nutrient)
        let provenance = Provenance(
            edition: "inline",
            detail: "stated per \(basisInGrams.written) g"
        )
        return Figure(stated * (100 / basisInGrams), kind, provenance)
    }

    private func stated(
        _ node: YAMLNode,
        of nutrient: Nutrient
    ) throws(InputError) -> (Estimate, FigureKind) {
        let text = (node.text ?? "").lowercased().drop(while: \.isWhitespace)
        if ["tr", "tr.", "trace", "traces"].contains(text) {
            return (Self.upTo(Self.traceLimit(nutrient.unit)), .trace)
        }
        if text.hasPrefix("<") {
            let limit = try amount(String(text.dropFirst()), of: nutrient, at: node.position)
            return (Self.upTo(limit), .below)
        }
        let range = try Estimate(node, nutrient.tag, in: source) {
            text,
            position throws(InputError) in
            try amount(text, of: nutrient, at: position)
        }
        return (range, .asReported)
    }

    /// What `text` states of `nutrient`, in the nutrient's own unit.
    private func amount(
        _ text: String,
        of nutrient: Nutrient,
        at position: FilePosition
    ) throws(InputError) -> Double {
        guard let number = NumberText(text) else {
            throw source.error(
                "\"\(text)\" is not a figure for \(nutrient.tag); write a number such as 12.5, "
                    + "\"tr\", \"<0.5\", or leave the tag out where nothing is known",
                at: position
            )
        }
        guard !number.unit.isEmpty else { return number.value }
        let unit = NutrientUnit(symbol: number.unit)
        guard let amount = unit.flatMap({ nutrient.amount(number.value, $0) }) else {
            throw source.error(
                "\"\(text)\" cannot state \(nutrient.name); write it in \(nutrient.unit.rawValue)",
                at: position
            )
        }
        return amount
    }

    /// From nothing to `limit`, with half of it as the best guess.
    private static func upTo(_ limit: Double) -> Estimate {
        Estimate(low: 0, point: limit / 2, high: limit)
    }

    /// The most a trace can be where its source states no limit.
    ///
    /// It is what rounds to nothing in the coarsest figures that food tables print: wide on
    /// purpose, and a design choice of Osteon's.
    private static func traceLimit(_ unit: NutrientUnit) -> Double {
        switch unit {
        case .gram: 0.05
        case .milligram, .microgram, .kilocalorie, .kilojoule, .internationalUnit: 0.5
        }
    }

    /// The tag that may have been meant, by its letters or by the nutrient's name.
    private static func question(_ tag: String) -> String {
        let nutrients = Nutrient.allCases
        let named = nutrients.first { $0.name.lowercased() == tag.lowercased() }
        guard let meant = named?.tag ?? NearestWord.of(tag, among: nutrients.map(\.tag)) else {
            return "; SCHEMA.md lists the tags"
        }
        return "; did you mean \"\(meant)\"?"
    }
}
