import FoodModel

/// The file of what is known of a food's weight: what of it is not eaten, and what cooking makes of it.
struct WeightsText {
    private(set) var text = """
        # What is known of the weight of shipped foods beside their figures: made by build-fooddata, not by hand.
        # kind    refuse: percent of the weight as bought that is not eaten, as USDA prints it
        #         yield: g of the cooked food from 1 g of the raw one; FoodData/README.md has the rule
        # detail  which parts are not eaten; what the raw food becomes, or what the cooked one was
        id\tkind\tmethod\tlow\tpoint\thigh\tunit\tedition\tdetail

        """

    /// The rows of `foods`, from what SR28 says of them.
    init(_ foods: [FoodRecord], _ release: [FoodRecord], _ attributes: [AttributeRecord]) {
        let refuse = Dictionary(
            attributes.filter { $0.kind == .refuse && $0.estimate.point > 0 }.map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let shipped = Dictionary(
            uniqueKeysWithValues: foods.flatMap { food in
                ([food.id] + food.otherIDs).map { ($0, food) }
            }
        )
        let yields = CookingYield.all(release.filter { shipped[$0.id] != nil })
        let ofRaw = Dictionary(grouping: yields, by: \.raw.id)
        let ofCooked = Dictionary(grouping: yields, by: \.cooked.id)
        for food in foods {
            for id in [food.id] + food.otherIDs {
                if let refuse = refuse[id] { append(food.id, refuse) }
                for yield in ofRaw[id] ?? [] {
                    append(
                        food.id,
                        yield,
                        "gives \(shipped[yield.cooked.id]?.id ?? yield.cooked.id)"
                    )
                }
                for yield in ofCooked[id] ?? [] {
                    append(food.id, yield, "from \(shipped[yield.raw.id]?.id ?? yield.raw.id)")
                }
            }
        }
    }

    private mutating func append(_ id: FoodID, _ refuse: AttributeRecord) {
        append(id, .refuse, "", refuse.estimate, "%", refuse.provenance)
    }

    private mutating func append(_ id: FoodID, _ yield: CookingYield, _ detail: String) {
        append(
            id,
            .yield,
            yield.method,
            yield.estimate,
            "g/g",
            Provenance(edition: yield.cooked.edition, detail: "calculated: " + detail)
        )
    }

    private mutating func append(
        _ id: FoodID,
        _ kind: AttributeKind,
        _ method: String,
        _ estimate: Estimate,
        _ unit: String,
        _ provenance: Provenance
    ) {
        let ends = [estimate.low, estimate.point, estimate.high].map(\.shortText)
        let fields =
            [id.description, kind.rawValue, method] + ends
            + [unit, provenance.edition, provenance.detail]
        text += fields.joined(separator: "\t") + "\n"
    }
}
