import FoodModel

/// Turns one product into a food: everything in its export is in grams per 100 g.
///
/// It knows nothing of files, so that an export of any size can be read row by row.
struct OpenFoodFactsConversion {
    let edition: Edition

    enum Outcome: Equatable {
        case food(FoodRecord, [AttributeRecord])
        case leftOut(Reason)
    }

    /// Why a product is no food here; the words follow "products that".
    enum Reason: String, CaseIterable, Hashable {
        case unnamed = "have no bar code or no name"
        case volume = "state their figures per 100 ml"
        case empty = "state no figures"
        case impossible = "hold more than 105 g in 100 g"
    }

    /// The food that `product` is; a figure that no food can have is a finding.
    func outcome(of product: OpenFoodFactsProduct, _ findings: inout [Finding]) -> Outcome {
        guard let code = product["code"], let name = product.name else {
            return .leftOut(.unnamed)
        }
        guard !product.isPer100Millilitres else { return .leftOut(.volume) }
        var draft = FoodDraft(
            FoodRecord(
                id: FoodID(source: "off", code: code),
                name: name,
                group: product["pnns_groups_2"],
                portions: product.serving.map { [$0] } ?? [],
                edition: edition.key,
                location: product.location
            )
        )
        for (name, stated) in OpenFoodFactsFields.figures(of: product) {
            guard let figure = figure(name, of: stated.nutrient, product, &findings) else {
                continue
            }
            let limit = PhysicalLimits.limit(of: stated.nutrient)
            guard let most = stated.nutrient.amount(figure.most, stated.unit), most <= limit else {
                findings.append(tooMuch(name, stated.nutrient, product))
                continue
            }
            let provenance = Provenance(edition: edition.key, detail: figure.modifier)
            draft.add(figure.printed, of: stated, .asReported, provenance)
        }
        let composition = draft.record.composition
        guard !composition.figures.isEmpty else { return .leftOut(.empty) }
        guard composition.macronutrients <= 105 else { return .leftOut(.impossible) }
        return .food(draft.record, vitaminK(draft.record, product, &findings))
    }

    /// Vitamin K as labels state it, of which nobody says whether it is K1 or K2.
    private func vitaminK(
        _ food: FoodRecord,
        _ product: OpenFoodFactsProduct,
        _ findings: inout [Finding]
    ) -> [AttributeRecord] {
        let name = OpenFoodFactsFields.vitaminK
        guard let figure = figure(name, of: .vitaminK1, product, &findings) else { return [] }
        let estimate: Estimate
        switch figure.printed {
        case .amount(let amount): estimate = Estimate(amount)
        case .below(let limit): estimate = .below(limit)
        case .missing, .trace: return []
        }
        return [
            AttributeRecord(
                id: food.id,
                name: food.name,
                kind: .component,
                subject: "VITK",
                unit: "g/100 g",
                estimate: estimate,
                provenance: Provenance(edition: edition.key, detail: figure.modifier),
                location: food.location
            )
        ]
    }

    private struct StatedFigure {
        let printed: PrintedFigure
        /// "<" or "~", as entered; empty where there is none.
        let modifier: String
        let most: Double
    }

    private func figure(
        _ name: String,
        of nutrient: Nutrient,
        _ product: OpenFoodFactsProduct,
        _ findings: inout [Finding]
    ) -> StatedFigure? {
        guard let text = product[name] else { return nil }
        guard let number = PlainDecimal.readSource(Array(text.utf8)[...]) else {
            findings.append(
                Finding(
                    .warning,
                    at: product.location,
                    text: text,
                    "\"\(text)\" is not a figure of \(nutrient.name); it was left out"
                )
            )
            return nil
        }
        let modifier = product[OpenFoodFactsFields.modifier(of: name)] ?? ""
        let isLimit = ["<", "<=", "≤", "&lt;"].contains(modifier) && number > 0
        return StatedFigure(
            printed: isLimit ? .below(number) : .amount(number),
            modifier: modifier,
            most: number
        )
    }

    private func tooMuch(
        _ name: String,
        _ nutrient: Nutrient,
        _ product: OpenFoodFactsProduct
    ) -> Finding {
        let text = product[name] ?? ""
        return Finding(
            .warning,
            at: product.location,
            text: text,
            "\"\(name)\" is \(text): no food has as much \(nutrient.name); it was left out"
        )
    }
}

extension OpenFoodFactsProduct {
    /// The product's name, with its brand where it has one.
    fileprivate var name: String? {
        let name = self["product_name"] ?? self["abbreviated_product_name"] ?? self["generic_name"]
        guard let name else { return nil }
        guard let brand = self["brands"]?.split(separator: ",").first else { return name }
        return "\(name), \(brand)"
    }
}

extension Composition {
    /// The grams of what makes up most of a food, as far as they are stated.
    fileprivate var macronutrients: Double {
        let parts: [Nutrient] = [
            .water, .protein, .fat, .carbohydrateByDifference, .carbohydrateAvailable, .alcohol,
        ]
        return parts.compactMap { self[$0]?.estimate.low }.reduce(0, +)
    }
}
