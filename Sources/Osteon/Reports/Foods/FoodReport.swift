public import FoodModel
import FoodStore
import Knowledge

/// Everything that is known of one food: each figure with its kind and its source.
public struct FoodReport {
    private let food: Food
    private let foodClass: FoodClass?
    private let otherNames: [OtherName]
    private let facts: FoodFacts
    /// What was imported of the food, then what ships of its weight.
    private let attributes: [AttributeRecord]
    private let editions: [String: Edition]

    public init(food: Food, library: FoodLibrary) throws {
        self.food = food
        let classes = try library.knowledge.classes
        foodClass = food.foodClass.flatMap { classes[$0] }
        otherNames = try library.database.otherNames(of: food.id)
        facts = try FoodFacts(of: food)
        attributes = try library.database.attributes(of: food.id) + facts.weights
        editions = Dictionary(
            uniqueKeysWithValues: try library.database.editions().map { ($0.key, $0) }
        )
    }

    /// Schema `osteon.food/1`.
    public func json() throws -> String {
        try JSONText.of(JSONFood(food, otherNames, foodClass, facts, attributes))
    }

    public func text(style: TextStyle) -> String {
        var lines = [style.bold(food.name)]
        let ids = ([food.id] + food.otherIDs).map(\.description).joined(separator: ", ")
        lines.append("\(ids) · \(title(ofEdition: food.edition))")
        if !otherNames.isEmpty {
            let names = otherNames.map { "\($0.text) (\($0.language))" }.joined(separator: "; ")
            lines.append(Columns.wrapped("Also called: \(names)", indent: "  "))
        }
        if let foodClass { lines += FoodClassText(foodClass, facts.oxalate).lines }
        lines += ["", "Per 100 g of edible part"]
        lines += food.composition.figures.map { figureLine($0.nutrient, $0.value) }
        lines += ["", Columns.wrapped(FigureKindCount(food.composition).text, indent: "  ")]
        let missing = Nutrient.allCases.filter { nutrient in
            food.composition[nutrient] == nil
                && foodClass.map { !$0.structuralZeros.contains(nutrient) } ?? true
        }
        if !missing.isEmpty {
            let names = missing.map(\.name).joined(separator: ", ")
            lines.append(
                Columns.wrapped("No figure (not zero: not known): \(names)", indent: "  ")
            )
        }
        if let agreement = facts.agreement { lines += [""] + FoodSourcesText(agreement).lines }
        if !attributes.isEmpty {
            lines += ["", "Beside the figures"]
            lines += attributes.map(\.line)
        }
        let cooking = FoodCookingText(facts.retentions).lines
        if !cooking.isEmpty { lines += [""] + cooking }
        if !food.portions.isEmpty {
            lines += ["", "Portions"]
            lines += food.portions.map(portionLine)
        }
        return style.plain(lines.joined(separator: "\n") + "\n")
    }

    private func figureLine(_ nutrient: Nutrient, _ figure: Figure) -> String {
        let amount = "\(RangeText.amount(figure.estimate)) \(nutrient.unit.rawValue)"
        let detail =
            figure.provenance.detail.isEmpty ? "" : " (\(figure.provenance.detail))"
        return "  " + Columns.left(nutrient.name, 30) + Columns.left(amount, 20)
            + Columns.left(figure.kind.words, 14) + figure.provenance.edition + detail
    }

    private func portionLine(_ portion: Portion) -> String {
        let modifier = portion.modifier.isEmpty ? "" : ", \(portion.modifier)"
        return "  \(NumberText.plain(portion.amount)) \(portion.unit)\(modifier): "
            + "\(NumberText.plain(portion.grams)) g"
    }

    private func title(ofEdition key: String) -> String { editions[key]?.title ?? key }
}

extension FigureKind {
    /// How people say it.
    var words: String {
        switch self {
        case .measured: "measured"
        case .calculated: "calculated"
        case .imputed: "imputed"
        case .asReported: "as reported"
        case .trace: "trace"
        case .below: "below a limit"
        case .logicalZero: "zero by nature"
        }
    }
}
