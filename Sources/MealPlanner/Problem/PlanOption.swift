package import BoneScore
package import FoodModel

/// One change of a day that may be made or left: a binary choice of the model.
package struct PlanOption: Sendable {
    package enum Kind: String, Sendable {
        /// A portion more.
        case addition
        /// A line eaten as another food.
        case swap
        /// A line eaten at another sitting.
        case move
    }

    package let kind: Kind
    /// What is eaten then, as the score takes it.
    package let entry: Entry
    /// The same with what is doubtful at its low end: what the choice rests on.
    package let counted: Entry
    /// Where it is eaten: a position in the day's sittings.
    package let sitting: Int
    /// The line that is eaten no more; nil for an addition.
    package let removes: Place?
    /// What the change asks of a person, where two plans are worth as much: 1 for any change, less
    /// for what most people eat and like, more for what few do.
    package let effort: Double
    /// Names of the constraints by which the person, or their safety, bars it.
    package let barredBy: Set<String>

    package init(
        _ kind: Kind,
        entry: Entry,
        sitting: Int,
        removes: Place? = nil,
        effort: Double = 1,
        barredBy: Set<String> = []
    ) {
        self.kind = kind
        self.entry = entry
        // A line that is only moved brings what it brought.
        counted = kind == .move ? entry : entry.countingWhatIsKnown
        self.sitting = sitting
        self.removes = removes
        self.effort = effort
        self.barredBy = barredBy
    }
}
