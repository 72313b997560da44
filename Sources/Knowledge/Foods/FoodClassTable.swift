public import FoodModel

/// Reads Classes/classes.tsv: the reviewed classes of foods.
public enum FoodClassTable {
    /// The key of the citation of a calcium index that nobody measured.
    private static let assumed = "assumed"
    /// The nutrients for which a person chose a class's range; the others' are computed.
    private static let rangedNutrients: [Nutrient] = [.phytate]

    /// The classes by their keys, with the `ranges` that were computed from the literature.
    ///
    /// - Throws: `InputError` with the place of the fault.
    public static func read(
        _ bytes: [UInt8],
        file: String,
        citations: [String: Citation],
        ranges: [FoodClass.Key: NutrientTable<Cited<Estimate>>] = [:]
    ) throws -> [FoodClass.Key: FoodClass] {
        var classes: [FoodClass.Key: FoodClass] = [:]
        _ = try ResolverTable(bytes, path: file).map { row in
            let foodClass = try foodClass(row, citations, ranges)
            guard classes.updateValue(foodClass, forKey: foodClass.key) == nil else {
                throw row.fault("key", "the class \"\(foodClass.key.rawValue)\" stands twice")
            }
        }
        return classes
    }

    private static func foodClass(
        _ row: ResolverTable.Row,
        _ citations: [String: Citation],
        _ computed: [FoodClass.Key: NutrientTable<Cited<Estimate>>]
    ) throws -> FoodClass {
        let key = FoodClass.Key(rawValue: try row.name("key"))
        guard let calciumIndex = try row.estimate("calcium_index") else {
            throw row.fault("calcium_index", "a class needs a calcium index: low/point/high")
        }
        var ranges = computed[key] ?? NutrientTable()
        for nutrient in rangedNutrients {
            ranges[nutrient] = try row.estimate(nutrient.tag).map {
                Cited($0, try row.citation(nutrient.tag + "_citation", citations))
            }
        }
        return FoodClass(
            key: key,
            title: try row.name("title"),
            origin: try row.value("origin", FoodClass.Origin.self),
            calciumIndex: Cited(calciumIndex, try row.citation("calcium_citation", citations)),
            isCalciumIndexAssumed: try row.text("calcium_citation") == assumed,
            structuralZeros: NutrientSet(try row.nutrients("structural_zeros")),
            ranges: ranges,
            polyphenolGroup: try row.value("polyphenol_group", PolyphenolGroup.self),
            contents: try row.contents("contains"),
            aisle: try row.name("aisle"),
            mercury: try row.value("mercury", FoodClass.Mercury.self)
        )
    }
}

extension ResolverTable.Row {
    fileprivate func nutrients(_ column: String) throws -> [Nutrient] {
        try texts(column, between: ",").map { tag in
            guard let nutrient = Nutrient(tag: tag) else {
                throw fault(column, "no nutrient has the tag \"\(tag)\"")
            }
            return nutrient
        }
    }

    fileprivate func contents(_ column: String) throws -> DietContents {
        try texts(column, between: ",").reduce(into: []) { contents, word in
            guard let content = DietContents(word: word) else {
                let known = DietContents.words.map(\.word).joined(separator: ", ")
                throw fault(column, "\"\(word)\" is not one of \(known)")
            }
            contents.insert(content)
        }
    }

    fileprivate func citation(_ column: String, _ citations: [String: Citation]) throws -> Citation
    {
        let key = try text(column)
        guard let citation = citations[key] else {
            throw fault(column, "no citation has the key \"\(key)\"")
        }
        return citation
    }
}
