import FoodModel

/// The sets of foods that FoodData Central publishes, by the words of its column `data_type`.
enum FDCDataType: String, CaseIterable {
    case foundation = "foundation_food"
    case srLegacy = "sr_legacy_food"
    case survey = "survey_fndds_food"
    case branded = "branded_food"

    /// The table that lists the foods of the set.
    var listing: String { rawValue + ".csv" }

    /// The array of the set in a JSON download.
    var arrayKey: String {
        switch self {
        case .foundation: "FoundationFoods"
        case .srLegacy: "SRLegacyFoods"
        case .survey: "SurveyFoods"
        case .branded: "BrandedFoods"
        }
    }

    /// The edition whose newest food was published on `date`, as in "2024-10-31".
    func edition(published date: String) -> Edition {
        // SR Legacy was closed in April 2018; its foods carry the date of FoodData Central's start.
        let release = self == .srLegacy ? "2018-04" : date
        let month = release.isEmpty ? "" : "-\(release.prefix(7))"
        return Edition(
            key: "usda-fdc-\(word)\(month)",
            title: "FoodData Central, \(title)",
            publisher: "US Department of Agriculture, Agricultural Research Service",
            release: release,
            licence: "public domain"
        )
    }

    private var word: String {
        switch self {
        case .foundation: "foundation"
        case .srLegacy: "sr-legacy"
        case .survey: "survey"
        case .branded: "branded"
        }
    }

    private var title: String {
        switch self {
        case .foundation: "Foundation Foods"
        case .srLegacy: "SR Legacy"
        case .survey: "Survey Foods (FNDDS)"
        case .branded: "Branded Foods"
        }
    }
}
