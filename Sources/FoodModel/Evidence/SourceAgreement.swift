/// Which sources have a food, and how far they agree.
public struct SourceAgreement: Equatable, Sendable {
    /// What sources say of one nutrient where one of them has more than three times another's amount.
    public struct Disagreement: Equatable, Sendable {
        public struct Amount: Equatable, Sendable {
            /// The key of an ``Edition``.
            public let edition: String
            /// Per 100 g, in the nutrient's unit.
            public let amount: Double

            public init(edition: String, amount: Double) {
                self.edition = edition
                self.amount = amount
            }
        }

        public let nutrient: Nutrient
        public let amounts: [Amount]
        /// The rule that chose the figure that ships.
        public let rule: ChoiceRule

        public init(nutrient: Nutrient, amounts: [Amount], rule: ChoiceRule) {
            self.nutrient = nutrient
            self.amounts = amounts
            self.rule = rule
        }
    }

    /// The keys of the editions that have the food, the one that is preferred first.
    public let editions: [String]
    /// How many nutrients two or more of them have a notable amount of.
    public let compared: Int
    /// Those of the compared in which they differ by more than three times.
    public let disagreements: [Disagreement]

    public init(editions: [String], compared: Int, disagreements: [Disagreement]) {
        self.editions = editions
        self.compared = compared
        self.disagreements = disagreements
    }
}

/// Why, of what several sources say, one figure ships.
public enum ChoiceRule: String, CaseIterable, Hashable, Sendable {
    /// Foundation Foods before all others: analysed anew, sample by sample.
    case newestAnalysis = "newest-analysis"
    /// The newest release of a table before its older ones.
    case newestRelease = "newest-release"
    /// The newest release does not print the nutrient, an older one does.
    case olderRelease = "older-release"
    /// The same food of other tables, as a person decided.
    case sameFood = "same-food"
    /// The class cannot hold it.
    case zeroOfClass = "zero-of-class"
    /// The spread of all laboratories.
    case allLaboratories = "k2-laboratories"
    /// Computed from parts of it.
    case computed

    /// How people say it.
    public var words: String {
        switch self {
        case .newestAnalysis: "the newest analysis is shown"
        case .newestRelease: "the newest release is shown"
        case .olderRelease: "the newest release does not print it"
        case .sameFood: "the same food of other tables is shown, after review"
        case .zeroOfClass: "its class cannot hold any"
        case .allLaboratories: "the spread of all laboratories is shown"
        case .computed: "what is shown was computed"
        }
    }
}
