import FoodModel
import Foundation

/// A person's mean of two recalled days, as NHANES 2015-16 computed it: totals, and no meals.
struct SurveyDay {
    /// In the unit of the survey's column.
    private let amounts: [String: Double]

    /// The rows of data/nhanes/day-means-2015-16.tsv in the folder `corpus`.
    static func all(in corpus: String) throws -> [SurveyDay] {
        let path = "\(corpus)/data/nhanes/day-means-2015-16.tsv"
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        let header = lines[0].split(separator: "\t").map(String.init)
        return lines.dropFirst().map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            let named = zip(header, cells).compactMap { name, cell in
                Double(cell).map { (name, $0) }
            }
            return SurveyDay(amounts: Dictionary(named, uniquingKeysWith: { first, _ in first }))
        }
    }

    subscript(column: String) -> Double? { amounts[column] }

    /// What EPA and DHA come to, in grams.
    var longChainOmega3: Double? {
        amounts["P205"].flatMap { epa in amounts["P226"].map { epa + $0 } }
    }

    /// The columns that the score asks for, each in its nutrient's own unit.
    ///
    /// 18:3 is told without its isomers: nearly all of it is ALA.
    private static let columns: [(name: String, nutrient: Nutrient)] = [
        ("KCAL", .energy), ("PROT", .protein), ("CALC", .calcium), ("VD", .vitaminD),
        ("MAGN", .magnesium), ("POTA", .potassium), ("ZINC", .zinc), ("PHOS", .phosphorus),
        ("FIBE", .fibre), ("VK", .vitaminK1), ("P183", .alphaLinolenicAcid),
        ("P205", .eicosapentaenoicAcid), ("P226", .docosahexaenoicAcid), ("SODI", .sodium),
        ("RET", .retinol), ("ALCO", .alcohol), ("CAFF", .caffeine),
    ]

    /// The mass of calcium in what the survey counts as one cup of milk, in milligrams.
    private static let calciumOfCup = 300.0

    /// In milligrams a day: adults of the United Kingdom (Amirabdollahian 2010, median), between the
    /// intakes that EFSA 2014 states zinc requirements for.
    private static let phytate = Estimate(low: 300, point: 809, high: 1200)

    /// The day as so many equal meals, because nothing says what was eaten together.
    ///
    /// Columns are exact. Phytate has none, and is a range; vitamin K2 and polyphenols have none
    /// either, and are left out: they must not be scored.
    func meals(_ count: Int) -> [Intake] {
        var supplies = NutrientTable<Supply>()
        for (name, nutrient) in Self.columns {
            supplies[nutrient] = amounts[name].map { Supply(Estimate($0 / Double(count))) }
        }
        supplies[.phytate] = Supply(Self.phytate * (1 / Double(count)), cause: Cause(.missing))
        let entry = Entry(
            name: "what was eaten",
            grams: Estimate((amounts["GRMS"] ?? 0) / Double(count)),
            calciumIndex: calciumIndex,
            calciumIndexCause: Cause(.calciumIndex, shared: "other than dairy"),
            supplies: supplies
        )
        return Array(repeating: Intake(entries: [entry]), count: count)
    }

    /// Of dairy all calcium behaves like that of milk; of other foods the share of a class that
    /// nobody measured.
    private var calciumIndex: Estimate {
        let other = Estimate(low: 0.5, point: 0.8, high: 1.2)
        guard let cups = amounts["D_TOTAL"], let calcium = amounts["CALC"], calcium > 0 else {
            return other
        }
        let dairy = min(1, cups * Self.calciumOfCup / calcium)
        return Estimate(dairy) + other * (1 - dairy)
    }
}
