public import FoodModel

/// What a person should be told beside a score, and when: one row of the shipped rules.
public struct CautionRule: Equatable, Sendable {
    /// What is not said while a caution holds.
    public struct Withheld: Equatable, Sendable {
        /// The score itself: the targets do not hold for the person.
        public var score: Bool
        /// Advice to eat more of something.
        public var gaps: Set<Component>

        public init(score: Bool = false, gaps: Set<Component> = []) {
            self.score = score
            self.gaps = gaps
        }
    }

    /// What is said where an amount is not above a limit for certain, but may well be.
    ///
    /// Ranges of many foods reach far above their points, so that their high ends alone would warn
    /// of a glass of milk: a rule says which doubt is worth a sentence.
    public struct Doubt: Equatable, Sendable {
        public enum Ground: Equatable, Sendable {
            /// The likely range of the amount reaches above the limit.
            case likely
            /// A food of one of these classes, which are known to hold much, may alone.
            case foods(Set<FoodClass.Key>)
        }

        public let ground: Ground
        /// With the same places as ``CautionRule/text``.
        public let text: String

        public init(_ ground: Ground, text: String) {
            self.ground = ground
            self.text = text
        }
    }

    /// "warfarin-k2".
    public let key: String
    /// Any of these makes the person one who is meant; everybody is where both are empty.
    public let therapies: Set<Therapy.Kind>
    public let conditions: Set<Condition>
    public let trigger: CautionTrigger
    public let withheld: Withheld
    /// The keys of rules that say the same less exactly, and are not said beside this one.
    public let replaces: Set<String>
    /// Nil where only a limit that is passed for certain is told.
    public let doubt: Doubt?
    /// With places for what triggered it: `{medicine}`, `{condition}`, `{amount}`, `{limit}`,
    /// `{lines}`.
    public let text: String
    public let citation: Citation

    public init(
        key: String,
        therapies: Set<Therapy.Kind>,
        conditions: Set<Condition>,
        trigger: CautionTrigger,
        withheld: Withheld,
        replaces: Set<String> = [],
        doubt: Doubt? = nil,
        text: String,
        citation: Citation
    ) {
        self.key = key
        self.therapies = therapies
        self.conditions = conditions
        self.trigger = trigger
        self.withheld = withheld
        self.replaces = replaces
        self.doubt = doubt
        self.text = text
        self.citation = citation
    }
}
