import FoodModel

extension NutrientCodes {
    /// The components of Fineli that Osteon has a nutrient for.
    ///
    /// Vitamin A is in retinol activity equivalents; monounsaturated fat is of cis forms, as on
    /// European labels (Regulation (EU) No 1169/2011, annex I).
    static let fineli = NutrientCodes([
        .energy: ["ENERC"], .water: ["WATER"], .protein: ["PROT"], .fat: ["FAT"],
        .saturatedFat: ["FASAT"], .monounsaturatedFat: ["FAMCIS"], .polyunsaturatedFat: ["FAPU"],
        .carbohydrateByDifference: ["CHOCDF"], .carbohydrateAvailable: ["CHOAVL"],
        .sugars: ["SUGAR"], .fibre: ["FIBC"], .alcohol: ["ALC"], .linoleicAcid: ["F18D2CN6"],
        .calcium: ["CA"], .phosphorus: ["P"], .magnesium: ["MG"], .sodium: ["NA"],
        .potassium: ["K"], .zinc: ["ZN"], .iron: ["FE"], .copper: ["CU"], .vitaminC: ["VITC"],
        .vitaminE: ["VITE"], .selenium: ["SE"], .vitaminD: ["VITD"], .vitaminA: ["VITA"],
        .folate: ["FOL"], .vitaminB12: ["VITB12"],
    ])
}

extension FigureKind {
    /// The kind of a figure by EuroFIR's codes of acquisition and of the type of method.
    ///
    /// An analysis counts as measured unless it was taken from another food composition table, which
    /// analysed another country's food, or from a label. What a related food or a profile of another
    /// lent is imputed. A zero "estimated according to logical deduction" is a logical one; any other
    /// zero is not.
    init(acquisition: String, method: String, isZero: Bool) {
        switch (method, acquisition) {
        case ("U", _): self = isZero ? .logicalZero : .imputed
        case ("I", _), ("IG", _), ("K", _), ("O", _), ("L", _): self = .imputed
        case (_, "F"): self = .imputed
        case (_, "L"): self = .asReported
        case ("A", _), ("AG", _), ("D", _): self = .measured
        case ("CG", _), ("G", _), ("P", _), ("R", _), ("S", _), ("T", _): self = .calculated
        default: self = .asReported
        }
    }
}

/// EuroFIR's documentation of Fineli's figures in words, each text kept once.
struct FineliDocumentation {
    let edition: String
    /// Words for the codes of acquisition, type of method and method.
    let acquisitions: [String: String]
    let methods: [String: String]
    let indicators: [String: String]
    private var known: [[String]: Provenance] = [:]

    init(
        edition: String,
        acquisitions: [String: String],
        methods: [String: String],
        indicators: [String: String]
    ) {
        self.edition = edition
        self.acquisitions = acquisitions
        self.methods = methods
        self.indicators = indicators
    }

    /// "food composition table; imputed/estimated from related food; …"; a code without words as is.
    mutating func provenance(
        acquisition: String,
        method: String,
        indicator: String
    ) -> Provenance {
        let codes = [acquisition, method, indicator]
        if let known = known[codes] { return known }
        let words = zip([acquisitions, methods, indicators], codes).map { $0[$1] ?? $1 }
        let detail = words.filter { !$0.isEmpty }.joined(separator: "; ")
        let provenance = Provenance(edition: edition, detail: detail)
        known[codes] = provenance
        return provenance
    }
}

extension Portion {
    /// One of the unit with Fineli's code; nil where neither this code nor `units` has words for it.
    init?(fineli code: String, units: [String: String], grams: Double) {
        // Its own words are "medium-sized piece" and "big piece"; sizes stand apart here.
        let pieces = [
            "KPL_S": ("piece", "small"), "KPL_M": ("piece", "medium"), "KPL_L": ("piece", "large"),
            "KPL_VALM": ("piece", "as sold"), "PORTS": ("portion", "small"),
            "PORTM": ("portion", "medium"), "PORTL": ("portion", "large"),
        ]
        guard let (unit, modifier) = pieces[code] ?? units[code].map({ ($0, "") }) else {
            return nil
        }
        self.init(amount: 1, unit: unit, modifier: modifier, grams: grams)
    }
}
