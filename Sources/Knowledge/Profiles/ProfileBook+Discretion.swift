import BoneScore
public import FoodModel

extension ProfileBook {
    /// The same person, told without medicines, T-score, conditions and what a clinician set: sex, age
    /// and weight alone say what their food is held against.
    ///
    /// Families that a medicine, a T-score or a condition asks for give way to the standard one: their
    /// very names would tell.
    ///
    /// - Parameter chosen: The person with all that is known.
    /// - Returns: The person as anybody may know them; nobody can tell from it what was left out.
    /// - Throws: `InputError` with the place of a fault in a shipped file.
    public func discreet(_ chosen: ChosenProfile) throws -> ChosenProfile {
        let person = chosen.profile
        guard !person.isDefault else { return chosen }
        let family = chosen.family.tellsOfHealth ? standard.family : chosen.family
        var request = ProfileRequest(
            name: Self.name(family.key, person.sex, person.age),
            location: SourceLocation(file: "profile")
        )
        if !person.isWeightAssumed { request.weightInKilograms = person.weightInKilograms }
        request.heightInMetres = person.heightInMetres
        request.dayEnergy = person.dayEnergy
        request.polyphenolScale = person.polyphenolScale
        request.diet = person.diet
        // What is the family's own, or a clinician's, is not the person's.
        if person.proteinPerKilogram != chosen.rules.proteinPerKilogram.value {
            request.proteinPerKilogram = person.proteinPerKilogram
        }
        return try self.chosen(for: request).counting(person.k2)
    }
}

extension ProfileFamily {
    /// Whether a medicine, a T-score or a condition asks for it, so that its name tells of one.
    public var tellsOfHealth: Bool { therapy != nil || condition != nil || citation != nil }
}

extension ProfileBook {
    /// The place in a file where its own request tells of medicines, a T-score, conditions or of what a
    /// clinician set; nil where it does not.
    ///
    /// - Parameter request: What the file asks for.
    /// - Returns: Where it begins to.
    public func telling(of request: ProfileRequest) -> SourceLocation? {
        if let word = request.therapies.first ?? request.conditions.first { return word.location }
        if let target = request.targets.first { return target.location }
        if request.tScore != nil || request.clinician != nil { return request.location }
        guard let name = request.name else { return nil }
        let longestFirst = families.sorted { $0.key.count > $1.key.count }
        let family = longestFirst.first { name.hasPrefix($0.key) }
        return family?.tellsOfHealth == true ? request.location : nil
    }
}
