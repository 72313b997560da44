import FileFormats
import FoodModel

/// Reads one thing eaten, as a YAML or JSON meal states it.
struct DocumentItemReader {
    let source: MealSource
    let foods: [InlineFood]

    /// The items of the list at `key`.
    func items(
        _ mapping: DocumentMapping,
        _ key: String,
        areSupplements: Bool = false
    ) throws(InputError) -> [Item] {
        var items: [Item] = []
        for node in try mapping.list(key) {
            items.append(try item(node, isSupplement: areSupplements))
        }
        return items
    }

    private func item(_ node: YAMLNode, isSupplement: Bool) throws(InputError) -> Item {
        guard case .mapping = node.content else {
            return try line(node, "an item", isSupplement: isSupplement)
        }
        let keys = ["text", "supplement", "food", "grams", "portions"]
        let mapping = try DocumentMapping(node, "an item", keys: keys, in: source)
        if let text = mapping["text"] {
            return try line(text, "text", isSupplement: isSupplement)
        }
        if let text = mapping["supplement"] {
            return try line(text, "supplement", isSupplement: true)
        }
        let name = try mapping.required("food", "an item").text("food", in: source)
        if let grams = mapping["grams"] {
            let weight = try Estimate(grams, "grams", in: source, number: source.grams)
            return Item(
                text: "\(name), \(weight.written) g",
                content: .weighed(food: name, grams: weight),
                isSupplement: isSupplement,
                location: source.location(node.position)
            )
        }
        let portions = try mapping.required("portions", "the item \"\(name)\" without \"grams\"")
        try checkHasPortion(name, at: node.position)
        let count = try Estimate(portions, "portions", in: source, number: source.number)
        return Item(
            text: "\(name), \(count.written) × portion",
            content: .portions(food: name, count: count),
            isSupplement: isSupplement,
            location: source.location(node.position)
        )
    }

    /// An ingredient line that `node` holds.
    func line(
        _ node: YAMLNode,
        _ name: String,
        isSupplement: Bool = false
    ) throws(InputError) -> Item {
        Item(
            text: try node.text(name, in: source),
            isSupplement: isSupplement,
            location: source.location(node.position)
        )
    }

    private func checkHasPortion(_ name: String, at position: FilePosition) throws(InputError) {
        guard let food = foods.first(where: { $0.name == name }) else {
            throw source.error(
                "\"\(name)\" is not defined under \"foods\""
                    + NearestWord.question(name, among: foods.map(\.name))
                    + "; only a food defined here has portions",
                at: position
            )
        }
        guard food.portionGrams != nil else {
            throw source.error(
                "the food \"\(name)\" has no portion; add one to it, such as \"portion: 30 g\"",
                at: position
            )
        }
    }
}

extension Estimate {
    /// "150" or "100–200".
    fileprivate var written: String {
        isExact ? point.written : "\(low.written)–\(high.written)"
    }
}
