/// A medicine that a score's advice must know of, and when it is taken.
public struct Therapy: Hashable, Sendable {
    /// What kind of medicine it is; the raw value is what files and JSON call it.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case aromataseInhibitor = "aromatase-inhibitor"
        case androgenDeprivation = "androgen-deprivation"
        /// By mouth, on an empty stomach.
        case bisphosphonate
        case zoledronate
        case denosumab
        case levothyroxine
        case vitaminKAntagonist = "vitamin-k-antagonist"
        /// Also ACE inhibitors and sartans: what makes the body keep potassium.
        case potassiumSparing = "potassium-sparing"
        case thiazide
        /// Tetracyclines and quinolones, which calcium binds.
        case antibiotic
        case iron
        case glucocorticoid
        /// Known, and no advice on food hangs on it.
        case withoutFoodAdvice = "no-food-advice"
    }

    /// As the person named it: "alendronate".
    public let name: String
    public let kind: Kind
    /// Nil where nobody said when.
    public let time: ClockTime?

    public init(name: String, kind: Kind, time: ClockTime? = nil) {
        self.name = name
        self.kind = kind
        self.time = time
    }
}
