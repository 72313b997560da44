import FoodModel
import FoodReaders

/// What USDA's flavonoid tables found in the selected foods, by food.
struct MeasuredFlavonoids {
    /// Behind the sums of foods of which only isoflavones were sought.
    static let isoflavoneEdition = Edition(
        key: "usda-isoflavone-2.1",
        title: "USDA Database for the Isoflavone Content of Selected Foods, release 2.1",
        publisher: "US Department of Agriculture, Agricultural Research Service",
        release: "2.1",
        licence: "public domain"
    )

    private(set) var sums: [FoodID: FlavonoidSums] = [:]
    /// Foods of the survey that have their sums from the same row as another food: they tell nothing
    /// more of foods like them.
    private(set) var repeated: Set<FoodID> = []
    private(set) var notes: [String] = []

    init(_ tables: SourceTables, _ joins: ReviewedJoins, _ foods: [FoodRecord]) {
        let measured = FlavonoidNames(tables.flavonoids, joins)
        let more = FlavonoidNames(tables.moreFlavonoids, joins)
        notes = measured.unknownDescriptions.map {
            "joins.tsv: error: the flavonoid table has no food \"\($0)\""
        }
        for food in foods {
            let own = measured.food(food)
            // There a zero is left out, so that what is nothing but zeros was not looked at.
            let others = more.food(food)?.sums.filter { $0.value > 0 } ?? [:]
            let classes = (own?.sums ?? [:]).merging(others) { measured, _ in measured }
            guard !classes.isEmpty else { continue }
            let isIsoflavonesAlone = classes.keys.allSatisfy { $0 == FlavonoidSums.isoflavones }
            sums[food.id] = FlavonoidSums(
                sums: classes,
                compounds: (own ?? more.food(food))?.compounds.count ?? 0,
                edition: isIsoflavonesAlone
                    ? Self.isoflavoneEdition.key : FlavonoidTable.edition.key
            )
        }
        let others = Set(sums.filter { $0.key.source != "fndds" }.map(\.value.sums))
        repeated = Set(
            sums.filter { $0.key.source == "fndds" && others.contains($0.value.sums) }.keys
        )
    }
}
