import FileFormats
import FoodModel

/// Reads a food that a meal file defines itself, from a label or a calculation.
struct InlineFoodReader {
    let source: MealSource

    func food(_ node: YAMLNode) throws(InputError) -> InlineFood {
        let keys = [
            "name", "class", "per", "portion", "figures", "calciumIndex", "polyphenolGroup",
        ]
        let mapping = try DocumentMapping(node, "a food", keys: keys, in: source)
        let name = try mapping.required("name", "a food").text("name", in: source)
        let figures = try mapping.required("figures", "the food \"\(name)\"")
        let portion = try mapping["portion"].map { node throws(InputError) in
            try source.grams(try node.text("portion", in: source), at: node.position)
        }
        let reader = FigureReader(
            source: source,
            basisInGrams: try basis(mapping, portion: portion)
        )
        return InlineFood(
            name: name,
            foodClass: try mapping.text("class").map { FoodClass.Key(rawValue: $0) },
            composition: try reader.composition(figures),
            portionGrams: portion,
            calciumIndex: try mapping["calciumIndex"].map { node throws(InputError) in
                try Estimate(node, "calciumIndex", in: source, number: source.number)
            },
            polyphenolGroup: try mapping.choice("polyphenolGroup", PolyphenolGroup.self),
            location: source.location(node.position)
        )
    }

    /// The grams of food that the figures are stated for.
    private func basis(
        _ mapping: DocumentMapping,
        portion: Double?
    ) throws(InputError)
        -> Double
    {
        guard let node = mapping["per"] else { return 100 }
        let text = try node.text("per", in: source)
        if text == "portion" {
            guard let portion else {
                throw source.error(
                    "figures per portion need its weight; add one such as \"portion: 30 g\"",
                    at: node.position
                )
            }
            return portion
        }
        guard NumberText(text)?.unit != "ml" else {
            throw source.error(
                "\"\(text)\" is a volume; write \"per: portion\" and what it weighs, "
                    + "such as \"portion: 103 g\" for 100 ml of milk",
                at: node.position
            )
        }
        return try source.grams(text, at: node.position)
    }
}
