import FoodModel

/// What is said where nobody told whose score it is.
enum DefaultProfileText {
    /// "The profile is the default: a woman of 58, …".
    static func sentence(_ profile: Profile) -> String {
        """
        The profile is the default: a woman of \(profile.age), \
        \(NumberText.plain(profile.weightInKilograms)) kg, no supplements. To change \
        it: osteon profile new --sex female --age 58 --weight 65
        """
    }
}
