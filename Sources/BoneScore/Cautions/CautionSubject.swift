public import FoodModel

/// What cautions are sought in: a person, and what they eat.
public struct CautionSubject: Sendable {
    /// Of how much of the lines amounts are told.
    public enum Basis: Equatable, Sendable {
        /// Of all of them: they were eaten.
        case eaten
        /// Of one of so many servings of a recipe.
        case serving(of: Estimate)
        /// Nothing says how much of a recipe one person eats: no amount is held against a limit.
        case unknown
    }

    let person: Profile
    let sittings: [Intake]
    /// The words of each line as written, sitting by sitting.
    let texts: [[String]]
    let mercury: [FoodClass.Key: FoodClass.Mercury]
    let score: Score
    let isWholeDay: Bool
    let basis: Basis

    /// - Parameters:
    ///   - person: Whose medicines and conditions are meant.
    ///   - sittings: What is eaten, in the order of the day.
    ///   - texts: The lines as written, in the order of the entries.
    ///   - mercury: How much of it the classes of fish hold.
    ///   - score: What the sittings, or a serving of them, are worth.
    ///   - isWholeDay: Whether what is missing was not eaten.
    ///   - basis: Of how much of the lines amounts are told.
    public init(
        person: Profile,
        sittings: [Intake],
        texts: [[String]],
        mercury: [FoodClass.Key: FoodClass.Mercury],
        score: Score,
        isWholeDay: Bool,
        basis: Basis = .eaten
    ) {
        self.person = person
        self.sittings = sittings
        self.texts = texts
        self.mercury = mercury
        self.score = score
        self.isWholeDay = isWholeDay
        self.basis = basis
    }

    /// The cautions of `rules` that hold, in their order; of those that say the same, the one that
    /// says it most exactly.
    public func cautions(_ rules: [CautionRule]) -> [Caution] {
        let cautions = rules.compactMap(caution)
        return cautions.filter { caution in !cautions.contains(where: caution.isToldBetter) }
    }

    private func caution(_ rule: CautionRule) -> Caution? {
        let isOfServing = if case .serving = basis { true } else { false }
        var caution = Caution(rule, person, isOfServing: isOfServing)
        let isMeant = !caution.medicines.isEmpty || !caution.conditions.isEmpty
        guard isMeant || rule.therapies.isEmpty && rule.conditions.isEmpty else { return nil }
        switch rule.trigger {
        case .always: return caution
        case .named(let names):
            let named = caution.medicines.contains {
                names.contains($0.lowercased().replacing("-", with: " "))
            }
            return named ? caution : nil
        case .clinician: return person.clinician == nil ? nil : caution
        case .untimed:
            let isUntimed = person.therapies.contains {
                rule.therapies.contains($0.kind) && $0.time == nil
            }
            return isUntimed ? caution : nil
        case .bodyMassIndexBelow(let limit):
            guard let index = person.bodyMassIndex, index < limit else { return nil }
            caution.measure(nil, Estimate(index), limit)
            return caution
        case .dayAbove, .dayBelow, .supplementsAbove, .sittingAbove, .upperLimit:
            return measured(caution)
        case .food(let phrases):
            caution.places = places { entry, text in
                phrases.contains { text.holds($0) || entry.name.holds($0) }
            }
            return caution.places.isEmpty ? nil : caution
        case .mercury(let level):
            caution.places = places { entry, _ in
                entry.foodClass.flatMap { mercury[$0] } == level
            }
            return caution.places.isEmpty ? nil : caution
        case .after, .before, .near, .timeUnknown:
            caution.sittings = sittings(rule)
            return caution.sittings.isEmpty ? nil : caution
        }
    }

    func entry(_ place: Place) -> Entry { sittings[place.sitting].entries[place.line] }

    func places(where isMeant: (Entry, String) -> Bool) -> [Place] {
        var places: [Place] = []
        for (sitting, intake) in sittings.enumerated() {
            for (line, entry) in intake.entries.enumerated()
            where isMeant(entry, texts[sitting][line]) {
                places.append(Place(sitting: sitting, line: line))
            }
        }
        return places
    }
}

extension String {
    /// Whether the words of `phrase` stand in this text, in their order; a plural's s may follow each.
    fileprivate func holds(_ phrase: String) -> Bool {
        let words = lowercased().split { !$0.isLetter }
        let wanted = phrase.split { !$0.isLetter }
        guard words.count >= wanted.count, !wanted.isEmpty else { return false }
        return (0...(words.count - wanted.count)).contains { start in
            zip(words[start...], wanted).allSatisfy { word, wanted in
                word == wanted || word == wanted + "s" || word == wanted + "es"
            }
        }
    }
}
