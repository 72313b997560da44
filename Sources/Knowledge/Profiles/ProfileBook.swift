public import BoneScore
public import FoodModel

/// The scoring rules, and the people they are applied to where nobody says who they are.
public struct ProfileBook: Sendable {
    public let rules: ScoringRules
    /// What the profiles are called before sex and age: "bone-support".
    public let family: String
    /// Where no profile is chosen: said to the person each time.
    public let standard: Profile
    private let weights: [Profile.Sex: Double]

    /// The rules and the standard person that the profile `file`, which holds `bytes`, states.
    ///
    /// - Throws: `InputError` with the place of the fault.
    public init(_ bytes: [UInt8], file: String) throws(InputError) {
        try self.init(ProfileNode(bytes, file: file))
    }

    init(_ root: ProfileNode) throws(InputError) {
        rules = try ScoringRules(root)
        family = try root["family"].text
        weights = [
            .female: try root["weights"]["female"].cited.value,
            .male: try root["weights"]["male"].cited.value,
        ]
        let person = try root["standard"]
        let sex = try person["sex"].choice(Profile.Sex.self)
        let age = Int(try person["age"].number)
        standard = Profile(
            name: Self.name(family, sex, age),
            sex: sex,
            age: age,
            weightInKilograms: try root["weights"][sex.rawValue].cited.value,
            dayEnergy: rules.dayEnergy.value,
            proteinPerKilogram: rules.proteinPerKilogram.value,
            polyphenolScale: try person["polyphenol-scale"].choice(),
            isDefault: true
        )
    }

    /// The profile that `request` asks for: its name's sex and age, or the standard's, and what
    /// the request says of itself.
    ///
    /// - Throws: `InputError` for a name of another family, and for people Osteon does not score.
    public func profile(for request: ProfileRequest) throws(InputError) -> Profile {
        var profile = standard
        profile.isDefault = false
        var isNamed = false
        if let name = request.name, name != family {
            guard let person = person(named: name) else {
                throw InputError(
                    .badData,
                    at: request.location,
                    """
                    no profile is called "\(name)"; write \(family)- with f or m and the age, \
                    such as \(standard.name)
                    """
                )
            }
            (profile.sex, profile.age) = person
            isNamed = true
        }
        if let sex = request.sex { profile.sex = sex }
        if let age = request.age { profile.age = age }
        guard profile.age >= Self.youngest else {
            throw InputError(
                .badData,
                at: request.location,
                """
                age \(profile.age): Osteon's targets are for adults from \(Self.youngest) years \
                on, and not for pregnancy or lactation
                """
            )
        }
        if isNamed || request.sex != nil, let weight = weights[profile.sex] {
            profile.weightInKilograms = weight
        }
        if let weight = request.weightInKilograms { profile.weightInKilograms = weight }
        profile.heightInMetres = request.heightInMetres
        if let energy = request.dayEnergy { profile.dayEnergy = energy }
        if let protein = request.proteinPerKilogram { profile.proteinPerKilogram = protein }
        if let scale = request.polyphenolScale { profile.polyphenolScale = scale }
        profile.name = Self.name(family, profile.sex, profile.age)
        return profile
    }

    private static let youngest = 19

    private static func name(_ family: String, _ sex: Profile.Sex, _ age: Int) -> String {
        "\(family)-\(sex == .female ? "f" : "m")\(age)"
    }

    /// Sex and age of "bone-support-f58".
    private func person(named name: String) -> (Profile.Sex, Int)? {
        guard name.hasPrefix(family + "-") else { return nil }
        let person = name.dropFirst(family.count + 1)
        let sex: Profile.Sex
        switch person.first {
        case "f": sex = .female
        case "m": sex = .male
        default: return nil
        }
        guard let age = Int(person.dropFirst()), (0...120).contains(age) else { return nil }
        return (sex, age)
    }
}
