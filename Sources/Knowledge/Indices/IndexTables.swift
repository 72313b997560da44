public import BoneScore
import FoodModel

/// What the indices beside the score are computed with: FoodData/Indices.
public struct IndexTables: Sendable {
    public let richness: NutrientRichness
    public let references: [ReferenceIntake]

    /// The tables that `bytes` gives by their paths below FoodData.
    init(_ bytes: (String) throws -> [UInt8], sources: SourceTable) throws {
        let (values, intakes) = ("Indices/daily-values.tsv", "Indices/reference-intakes.tsv")
        richness = NutrientRichness(
            try ResolverTable(bytes(values), path: values).map { row in
                NutrientRichness.DailyValue(
                    try Self.nutrient(row),
                    try row.value("part", NutrientRichness.Part.self),
                    try Self.cited("value", row, sources.citation(row))
                )
            }
        )
        references = try ResolverTable(bytes(intakes), path: intakes).map {
            try Self.reference($0, sources)
        }
    }

    private static func reference(
        _ row: ResolverTable.Row,
        _ sources: SourceTable
    ) throws -> ReferenceIntake {
        let citation = try sources.citation(row)
        guard let age = Int(try row.text("from")) else {
            throw row.fault("from", "the age is not a whole number of years")
        }
        return ReferenceIntake(
            authority: try row.value("authority", ReferenceIntake.Authority.self),
            sex: try row.value("sex", Profile.Sex.self),
            fromAge: age,
            nutrient: try nutrient(row),
            kind: try row.value("kind", ReferenceIntake.Kind.self),
            recommended: try cited("recommended", row, citation),
            average: try row.number("average").map { Cited($0, citation) },
            variation: try row.number("cv").map { Cited($0, citation) }
        )
    }

    private static func nutrient(_ row: ResolverTable.Row) throws -> Nutrient {
        let tag = try row.name("tag")
        guard let nutrient = Nutrient(tag: tag) else {
            throw row.fault("tag", "no nutrient has the tag \"\(tag)\"")
        }
        return nutrient
    }

    private static func cited(
        _ column: String,
        _ row: ResolverTable.Row,
        _ citation: Citation
    ) throws -> Cited<Double> {
        guard let value = try row.number(column), value > 0 else {
            throw row.fault(column, "this is not a number above 0")
        }
        return Cited(value, citation)
    }
}
