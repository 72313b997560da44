/// A food component that Osteon stores or scores, in one unit each.
///
/// The raw value is a position in dense storage, not a public code: write ``tag`` to files.
/// Tags are INFOODS tagnames; those that begin with `X_` are Osteon's own, where INFOODS has none.
public enum Nutrient: UInt8, CaseIterable, Hashable, Sendable {
    case energy
    case water
    case protein
    case fat
    case saturatedFat
    case monounsaturatedFat
    case polyunsaturatedFat
    case carbohydrateByDifference
    case carbohydrateAvailable
    case sugars
    case fibre
    case alcohol
    case alphaLinolenicAcid
    case linoleicAcid
    case eicosapentaenoicAcid
    case docosapentaenoicAcid
    case docosahexaenoicAcid
    case calcium
    case phosphorus
    case magnesium
    case sodium
    case potassium
    case zinc
    case iron
    case copper
    case manganese
    case vitaminC
    case vitaminE
    case caffeine
    case oxalate
    case phytate
    case selenium
    case vitaminD
    case ergocalciferol
    case cholecalciferol
    case vitaminK1
    case menaquinone4
    case vitaminK2
    case vitaminA
    case retinol
    case folate
    case vitaminB12
    case polyphenols
    case flavonoids
    case addedSugars

    /// The nutrient with an INFOODS tag or one of Osteon's own; `K` is always potassium.
    public init?(tag: String) {
        guard let nutrient = Self.byTag[tag] else { return nil }
        self = nutrient
    }

    private static let byTag = Dictionary(uniqueKeysWithValues: allCases.map { ($0.tag, $0) })

    /// The INFOODS tagname, as JSON, CSV and the database print it.
    public var tag: String { Self.descriptions[Int(rawValue)].tag }

    /// The only unit in which this nutrient is stored or scored.
    public var unit: NutrientUnit { Self.descriptions[Int(rawValue)].unit }

    /// What a person calls it: "vitamin D".
    public var name: String { Self.descriptions[Int(rawValue)].name }
}

extension Nutrient {
    private struct Description: Sendable {
        let tag: String
        let unit: NutrientUnit
        let name: String

        init(_ tag: String, _ unit: NutrientUnit, _ name: String) {
            self.tag = tag
            self.unit = unit
            self.name = name
        }
    }

    /// One row a case, in the order of the cases.
    private static let descriptions: [Description] = [
        Description("ENERC", .kilocalorie, "energy"),
        Description("WATER", .gram, "water"),
        Description("PROCNT", .gram, "protein"),
        Description("FAT", .gram, "fat"),
        Description("FASAT", .gram, "saturated fat"),
        Description("FAMS", .gram, "monounsaturated fat"),
        Description("FAPU", .gram, "polyunsaturated fat"),
        Description("CHOCDF", .gram, "carbohydrate, by difference"),
        Description("CHOAVL", .gram, "carbohydrate, available"),
        Description("SUGAR", .gram, "sugars"),
        Description("FIBTG", .gram, "fibre"),
        Description("ALC", .gram, "alcohol"),
        Description("F18D3N3", .gram, "ALA (18:3 n-3)"),
        Description("F18D2N6", .gram, "linoleic acid (18:2 n-6)"),
        Description("F20D5N3", .gram, "EPA (20:5 n-3)"),
        Description("F22D5N3", .gram, "DPA (22:5 n-3)"),
        Description("F22D6N3", .gram, "DHA (22:6 n-3)"),
        Description("CA", .milligram, "calcium"),
        Description("P", .milligram, "phosphorus"),
        Description("MG", .milligram, "magnesium"),
        Description("NA", .milligram, "sodium"),
        Description("K", .milligram, "potassium"),
        Description("ZN", .milligram, "zinc"),
        Description("FE", .milligram, "iron"),
        Description("CU", .milligram, "copper"),
        Description("MN", .milligram, "manganese"),
        Description("VITC", .milligram, "vitamin C"),
        Description("VITE", .milligram, "vitamin E"),
        Description("CAFFN", .milligram, "caffeine"),
        Description("OXALAC", .milligram, "oxalate"),
        Description("PHYTAC", .milligram, "phytate"),
        Description("SE", .microgram, "selenium"),
        Description("VITD", .microgram, "vitamin D"),
        Description("ERGCAL", .microgram, "vitamin D2"),
        Description("CHOCAL", .microgram, "vitamin D3"),
        Description("VITK1", .microgram, "vitamin K1"),
        Description("MK4", .microgram, "menaquinone-4"),
        Description("VITK2", .microgram, "vitamin K2 (all menaquinones)"),
        Description("VITA_RAE", .microgram, "vitamin A (RAE)"),
        Description("RETOL", .microgram, "retinol"),
        Description("FOL", .microgram, "folate"),
        Description("VITB12", .microgram, "vitamin B12"),
        Description("X_POLYPH", .milligram, "polyphenols (sum by chromatography)"),
        Description("X_FLAVD", .milligram, "flavonoids"),
        Description("X_ADDSUG", .gram, "added sugars"),
    ]
}
