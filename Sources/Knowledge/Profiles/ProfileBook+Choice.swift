import BoneScore
public import FoodModel

extension ProfileBook {
    /// The profile that `request` asks for: its name's family, sex and age, or the standard's, and
    /// what the request says of itself.
    ///
    /// - Parameters:
    ///   - request: What is asked for.
    ///   - isStrict: Whether medicines and conditions that are not known are refused; else they are
    ///     told with the profile.
    /// - Returns: The profile with its rules.
    /// - Throws: `InputError` for a name that nobody has, and for people Osteon does not score.
    public func chosen(
        for request: ProfileRequest,
        isStrict: Bool = true
    ) throws -> ChosenProfile {
        var unknown: [Finding] = []
        var profile = standard.profile
        profile.isDefault = false
        let named = try named(request)
        if let person = named?.person { (profile.sex, profile.age) = person }
        if let sex = request.sex ?? (named?.person == nil ? named?.family.sex : nil) {
            profile.sex = sex
        }
        if let age = request.age { profile.age = age }
        guard profile.age >= Self.youngest else {
            throw InputError(.badData, at: request.location, Self.refusal(ofAge: profile.age))
        }
        if !request.therapies.isEmpty || !request.conditions.isEmpty {
            let words = try words()
            profile.therapies = try request.therapies.compactMap { word in
                isStrict
                    ? try words.therapy(word) : words.therapy(word) { unknown.append($0) }
            }
            let conditions = try request.conditions.compactMap { word in
                isStrict
                    ? try words.condition(word) : try words.condition(word) { unknown.append($0) }
            }
            profile.conditions = Condition.allCases.filter(conditions.contains)
        }
        profile.tScore = request.tScore
        let family = named?.family ?? suited(to: profile)
        guard family.sex == nil || family.sex == profile.sex else {
            let people = family.sex == .female ? "women" : "men"
            throw InputError(
                .badData,
                at: request.location,
                "the profile \(family.key) is for \(people); osteon profile list has the others"
            )
        }
        try complete(&profile, of: family)
        let sheet = try sheet(of: family)
        var rules = try ScoringRules(scoring, sheet: sheet, sex: profile.sex, age: profile.age)
        profile.proteinPerKilogram = rules.proteinPerKilogram.value
        profile.isWeightAssumed = request.weightInKilograms == nil
        if named?.person != nil || request.sex != nil || profile.sex != standard.profile.sex,
            let weight = weights[profile.sex]
        {
            profile.weightInKilograms = weight
        }
        if let weight = request.weightInKilograms { profile.weightInKilograms = weight }
        profile.heightInMetres = request.heightInMetres
        if let energy = request.dayEnergy { profile.dayEnergy = energy }
        if let protein = request.proteinPerKilogram { profile.proteinPerKilogram = protein }
        if let scale = request.polyphenolScale { profile.polyphenolScale = scale }
        if let k2 = request.k2 { profile.k2 = k2 }
        if let diet = request.diet { profile.diet = diet }
        profile.clinician = request.clinician
        try OwnTargets(request).apply(to: &rules, &profile)
        profile.name = Self.name(family.key, profile.sex, profile.age)
        return ChosenProfile(
            profile: profile,
            rules: rules,
            family: family,
            sheet: sheet,
            unknownWords: unknown
        )
    }

    /// The first family that what is known of a person asks for, else the standard's.
    private func suited(to profile: Profile) -> ProfileFamily {
        families.first { family in
            family.suits(
                profile.sex,
                tScore: profile.tScore,
                therapies: profile.therapies,
                conditions: profile.conditions
            )
        } ?? standard.family
    }

    /// Adds what the family says of everybody who has its profile.
    private func complete(_ profile: inout Profile, of family: ProfileFamily) throws {
        if let kind = family.therapy, !profile.therapies.contains(where: { $0.kind == kind }) {
            profile.therapies.append(Therapy(name: try words().title(of: kind), kind: kind))
        }
        if let condition = family.condition, !profile.conditions.contains(condition) {
            let conditions = Set(profile.conditions + [condition])
            profile.conditions = Condition.allCases.filter(conditions.contains)
        }
    }

    private typealias Named = (family: ProfileFamily, person: (Profile.Sex, Int)?)

    /// The family that a request names, with sex and age where its name has them.
    private func named(_ request: ProfileRequest) throws -> Named? {
        guard let name = request.name else { return nil }
        let longestFirst = families.sorted { $0.key.count > $1.key.count }
        for family in longestFirst where name.hasPrefix(family.key) {
            let rest = name.dropFirst(family.key.count)
            if rest.isEmpty { return (family, nil) }
            if let person = Self.person(in: rest) { return (family, person) }
        }
        if let refusal = try words().refusal(ofProfileNamed: name) {
            throw InputError(.badData, at: request.location, refusal)
        }
        throw InputError(
            .badData,
            at: request.location,
            """
            no profile is called "\(name)"; write a family, f or m and the age, such as \
            \(standard.profile.name); osteon profile list has the families
            """
        )
    }

    /// Sex and age of "-f58".
    private static func person(in text: Substring) -> (Profile.Sex, Int)? {
        let sex: Profile.Sex
        switch text.prefix(2) {
        case "-f": sex = .female
        case "-m": sex = .male
        default: return nil
        }
        guard let age = Int(text.dropFirst(2)), (0...120).contains(age) else { return nil }
        return (sex, age)
    }

    private static func refusal(ofAge age: Int) -> String {
        """
        age \(age): Osteon's targets are for adults from \(youngest) years on, and not for \
        pregnancy or lactation
        """
    }

    private static let youngest = 19
}
