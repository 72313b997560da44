import FoodModel
import FoodReaders

/// Foods by their id, and by the other ids they have.
typealias SourceContentsByID = [FoodID: FoodRecord]

/// The tables that the shipped foods are joined from.
struct SourceTables {
    let sr26: SourceContents
    let sr28: SourceContents
    let srLegacy: SourceContents
    let foundation: SourceContents
    let fndds2019: SourceContents
    let fndds2017: SourceContents
    let flavonoids: SourceContents
    let ciqual: SourceContents

    init(corpus: String) throws(InputError) {
        func read(_ path: String) throws(InputError) -> SourceContents {
            try SourceReaders.read(SourceFiles(path: "\(corpus)/data/usda/\(path)"))
        }
        ciqual = try SourceReaders.read(
            SourceFiles(path: "\(corpus)/data/ciqual")
        )
        sr26 = try read("sr26")
        sr28 = try read("sr28_partial")
        srLegacy = try read("sr_legacy_2018-04_partial")
        foundation = try read(
            "foundation_2024-10/FoodData_Central_foundation_food_csv_2024-10-31.zip"
        )
        fndds2019 = try read(
            "fndds/2019-2020 FNDDS At A Glance - FNDDS Nutrient Values.xlsx"
        )
        fndds2017 = try read(
            "fndds/2017-2018 FNDDS At A Glance - FNDDS Nutrient Values.xlsx"
        )
        flavonoids = try read("flavonoid_r3.3_reports/food_by_flavonoid_compound.xlsx")
    }

    /// All of them.
    var all: [SourceContents] {
        [sr26, sr28, srLegacy, foundation, fndds2019, fndds2017, flavonoids, ciqual]
    }
}

extension [FoodRecord] {
    /// Under every id that each has; of two with the same, the first.
    var byAllIDs: SourceContentsByID {
        let pairs = flatMap { record in ([record.id] + record.otherIDs).map { ($0, record) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
