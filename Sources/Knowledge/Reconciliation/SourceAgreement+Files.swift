public import FoodModel

extension SourceAgreement {
    /// What ships of the sources of `food`; nil where it does not ship or no table has it.
    ///
    /// - Throws: `InputError` with the place of a fault in a shipped file.
    public static func shipped(of food: Food) throws -> SourceAgreement? {
        let (sources, disagreements) = (
            "Reconciliation/sources.tsv", "Reconciliation/disagreements.tsv"
        )
        return try read(
            ResolverTable(ShippedFile.at(sources).bytes, path: sources),
            ResolverTable(ShippedFile.at(disagreements).bytes, path: disagreements),
            of: food
        )
    }

    static func read(
        _ sources: ResolverTable,
        _ disagreements: ResolverTable,
        of food: Food
    ) throws -> SourceAgreement? {
        let ids = Set(([food.id] + food.otherIDs).map(\.description))
        let known = try sources.map { row -> (editions: [String], compared: Int)? in
            guard ids.contains(try row.text("id")) else { return nil }
            guard let compared = Int(try row.text("compared")) else {
                throw row.fault("compared", "this is not a number of nutrients")
            }
            return (try row.texts("editions"), compared)
        }.compactMap(\.self).first
        guard let known else { return nil }
        return SourceAgreement(
            editions: known.editions,
            compared: known.compared,
            disagreements: try disagreements.map { row in
                ids.contains(try row.text("id")) ? try disagreement(row) : nil
            }.compactMap(\.self)
        )
    }

    private static func disagreement(_ row: ResolverTable.Row) throws -> Disagreement {
        guard let nutrient = Nutrient(tag: try row.text("tag")) else {
            throw row.fault("tag", "no nutrient has the tag \"\(try row.text("tag"))\"")
        }
        let amounts = try row.texts("amounts").map { text in
            let words = text.split(separator: " ")
            guard words.count == 2, let amount = Double(words[1]) else {
                throw row.fault("amounts", "\"\(text)\" is not an edition and an amount")
            }
            return Disagreement.Amount(edition: String(words[0]), amount: amount)
        }
        return Disagreement(
            nutrient: nutrient,
            amounts: amounts,
            rule: try row.value("rule", ChoiceRule.self)
        )
    }
}
