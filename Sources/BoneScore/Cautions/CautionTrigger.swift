public import FoodModel

/// When a caution is said to a person whom it is meant for.
public enum CautionTrigger: Equatable, Sendable {
    case always
    /// A medicine that is meant goes by one of these names.
    case named([String])
    /// A medicine that is meant has no time.
    case untimed
    /// A clinician set targets of the person's own.
    case clinician
    /// All lines together bring more than `limit`, from an age in years on.
    case dayAbove(Nutrient, limit: Double, fromAge: Int)
    /// A whole day brings less than `limit`.
    case dayBelow(Nutrient, limit: Double)
    /// All supplements together bring more than `limit`.
    case supplementsAbove(Nutrient, limit: Double)
    /// The supplements of one sitting bring more than `limit`.
    case sittingAbove(Nutrient, limit: Double)
    /// All lines together exceed an upper limit of the profile.
    case upperLimit(UpperLimit)
    /// A line or its food has one of these words or phrases.
    case food([String])
    case mercury(FoodClass.Mercury)
    /// Something is eaten within minutes after the medicine; of these names only, where there are any.
    case after(minutes: Int, names: [String])
    /// A sitting within minutes of the medicine brings more than `limit`, all its lines or its
    /// supplements alone.
    case near(minutes: Int, Nutrient, limit: Double, supplementsOnly: Bool)
    /// Something is eaten within minutes before the medicine; of these names only, where there are any.
    case before(minutes: Int, names: [String])
    /// A sitting brings more than `limit`, and nothing says how near the medicine it is: it has no
    /// time, or the medicine has none.
    case timeUnknown(Nutrient, limit: Double, supplementsOnly: Bool)
    /// The person's stated weight is less than `limit` kilograms by square metre of their height.
    case bodyMassIndexBelow(Double)
}
