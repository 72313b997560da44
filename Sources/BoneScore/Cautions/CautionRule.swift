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

    /// "warfarin-k2".
    public let key: String
    /// Any of these makes the person one who is meant; everybody is where both are empty.
    public let therapies: Set<Therapy.Kind>
    public let conditions: Set<Condition>
    public let trigger: CautionTrigger
    public let withheld: Withheld
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
        text: String,
        citation: Citation
    ) {
        self.key = key
        self.therapies = therapies
        self.conditions = conditions
        self.trigger = trigger
        self.withheld = withheld
        self.text = text
        self.citation = citation
    }
}
