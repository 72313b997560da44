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
    /// What the survey's edition before those calls its codes; their figures are not at hand.
    let survey2015: SurveyCodes
    /// Every class that was sought, zeros with it.
    let flavonoids: FlavonoidTable
    /// More foods, isoflavones among them, without the zeros.
    let moreFlavonoids: FlavonoidTable
    /// What cooking leaves of nutrients: attributes alone.
    let retention: SourceContents
    let ciqual: SourceContents
    let fineli: SourceContents

    init(corpus: String) throws {
        func read(_ path: String) throws(InputError) -> SourceContents {
            try SourceReaders.read(SourceFiles(path: "\(corpus)/data/usda/\(path)"))
        }
        ciqual = try SourceReaders.read(
            SourceFiles(path: "\(corpus)/data/ciqual")
        )
        fineli = try SourceReaders.read(SourceFiles(path: "\(corpus)/data/fineli"))
        retention = try read("retention/USDA_nrf.xlsx")
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
        survey2015 = try SurveyCodes(
            "\(corpus)/data/nhanes/fndds-food-codes-2015-16.tsv"
        )
        let reports = "\(corpus)/data/usda/flavonoid_r3.3_reports"
        flavonoids = try FlavonoidTable(
            SourceFiles(path: reports + "/food_by_flavonoid_compound.xlsx"),
            amounts: "FLAVONOIDS_MG_PER_100G"
        )
        moreFlavonoids = try FlavonoidTable(
            SourceFiles(path: reports + "/results_by_food_by_nutrient.xlsx"),
            amounts: "FLAV_VAL"
        )
    }

    /// All of them.
    var all: [SourceContents] {
        [sr26, sr28, srLegacy, foundation, fndds2019, fndds2017, ciqual, fineli]
    }

    /// The foods of the survey by code, under the newest name of each.
    ///
    /// The edition of 2017-18 goes before the newer one, which has a fifth fewer foods: all but 361
    /// foods then have the figures of one edition, that stand on the same analyses and can be
    /// compared with each other. What the newer one has else is in the range.
    var surveyFoods: SourceContentsByID {
        let newest = fndds2019.records.byAllIDs
        let foods = (fndds2017.records + fndds2019.records).map { record in
            FoodRecord(
                id: record.id,
                name: newest[record.id]?.name ?? record.name,
                composition: newest[record.id].map {
                    SameFood.spanning(record.composition, $0.composition)
                } ?? record.composition,
                portions: record.portions,
                edition: record.edition,
                location: record.location
            )
        }
        return foods.byAllIDs
    }

    /// The food `id` of one of the tables; "sr26" is the source of release 26's NDB foods.
    func record(_ id: FoodID) -> FoodRecord? {
        let contents: SourceContents? =
            switch id.source {
            case "sr26": sr26
            case "ndb": sr28
            case "ciqual": ciqual
            case "fineli": fineli
            default: nil
            }
        let wanted = id.source == "sr26" ? FoodID(source: "ndb", code: id.code) : id
        return contents?.records.first { $0.id == wanted }
    }
}

extension [FoodRecord] {
    /// What each is called, by its id.
    var names: [FoodID: String] {
        Dictionary(map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// Under every id that each has; of two with the same, the first.
    var byAllIDs: SourceContentsByID {
        let pairs = flatMap { record in ([record.id] + record.otherIDs).map { ($0, record) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
