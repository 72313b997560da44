import FoodModel

/// A food with all its figures, as JSON prints it: schema `osteon.food/1`.
struct JSONFood: Encodable {
    struct Figure: Encodable {
        let low: Double
        let point: Double
        let high: Double
        let unit: String
        let kind: String
        let edition: String
        let detail: String
    }

    struct Portion: Encodable {
        let amount: Double
        let unit: String
        let modifier: String
        let grams: Double
    }

    struct Name: Encodable {
        let language: String
        let text: String
    }

    let schema = "osteon.food/1"
    let id: String
    let otherIDs: [String]
    let name: String
    /// Nil where there are none.
    let otherNames: [Name]?
    let foodClass: String?
    let edition: String
    let calciumIndex: JSONEstimate?
    /// Nil where the level is not known.
    let oxalate: JSONOxalate?
    let figures: [String: Figure]
    /// How many figures are of each kind.
    let kinds: [String: Int]
    /// Nil for a food that no table has.
    let sources: JSONAgreement?
    let portions: [Portion]
    /// Nil where there are none.
    let attributes: [JSONAttribute]?
    /// What cooking leaves of what the food held before; nil where nobody knows.
    let retentions: [JSONRetention]?

    init(
        _ food: Food,
        _ otherNames: [OtherName],
        _ foodClass: FoodClass?,
        _ facts: FoodFacts,
        _ attributes: [AttributeRecord]
    ) {
        let names = otherNames.map { Name(language: $0.language, text: $0.text) }
        self.otherNames = names.isEmpty ? nil : names
        oxalate = facts.oxalate.map(JSONOxalate.init)
        sources = facts.agreement.map(JSONAgreement.init)
        retentions =
            facts.retentions.isEmpty ? nil : facts.retentions.map(JSONRetention.init)
        kinds = Dictionary(
            uniqueKeysWithValues: FigureKindCount(food.composition).counts.map {
                ($0.kind.rawValue, $0.count)
            }
        )
        self.attributes = attributes.isEmpty ? nil : attributes.map(JSONAttribute.init)
        id = food.id.description
        otherIDs = food.otherIDs.map(\.description)
        name = food.name
        self.foodClass = food.foodClass?.rawValue
        edition = food.edition
        calciumIndex = foodClass.map { JSONEstimate($0.calciumIndex.value) }
        figures = Dictionary(
            uniqueKeysWithValues: food.composition.figures.map { nutrient, figure in
                let json = Figure(
                    low: figure.estimate.low,
                    point: figure.estimate.point,
                    high: figure.estimate.high,
                    unit: nutrient.unit.rawValue,
                    kind: figure.kind.rawValue,
                    edition: figure.provenance.edition,
                    detail: figure.provenance.detail
                )
                return (nutrient.tag, json)
            }
        )
        portions = food.portions.map {
            Portion(amount: $0.amount, unit: $0.unit, modifier: $0.modifier, grams: $0.grams)
        }
    }

    private enum CodingKeys: String, CodingKey {
        case schema, id, otherIDs, name, otherNames, edition, calciumIndex, oxalate, figures, kinds,
            sources
        case portions, attributes, retentions
        case foodClass = "class"
    }
}
