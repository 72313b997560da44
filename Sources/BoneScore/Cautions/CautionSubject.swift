public import FoodModel

/// What cautions are sought in: a person, and what they eat.
public struct CautionSubject: Sendable {
    let person: Profile
    let sittings: [Intake]
    /// The words of each line as written, sitting by sitting.
    let texts: [[String]]
    let mercury: [FoodClass.Key: FoodClass.Mercury]
    let score: Score
    let isWholeDay: Bool

    /// - Parameters:
    ///   - person: Whose medicines and conditions are meant.
    ///   - sittings: What is eaten, in the order of the day.
    ///   - texts: The lines as written, in the order of the entries.
    ///   - mercury: How much of it the classes of fish hold.
    ///   - score: What the sittings are worth.
    ///   - isWholeDay: Whether what is missing was not eaten.
    public init(
        person: Profile,
        sittings: [Intake],
        texts: [[String]],
        mercury: [FoodClass.Key: FoodClass.Mercury],
        score: Score,
        isWholeDay: Bool
    ) {
        self.person = person
        self.sittings = sittings
        self.texts = texts
        self.mercury = mercury
        self.score = score
        self.isWholeDay = isWholeDay
    }

    /// The cautions of `rules` that hold, in their order.
    public func cautions(_ rules: [CautionRule]) -> [Caution] { rules.compactMap(caution) }

    private func caution(_ rule: CautionRule) -> Caution? {
        var caution = Caution(rule, person)
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
        case .dayAbove(let nutrient, let limit, let age):
            let total = score.totals[nutrient]?.estimate.point ?? 0
            guard total > limit, person.age >= age else { return nil }
            caution.measure(nutrient, total, limit)
        case .dayBelow(let nutrient, let limit):
            let total = score.totals[nutrient]?.estimate.point ?? 0
            guard isWholeDay, total < limit else { return nil }
            caution.measure(nutrient, total, limit)
        case .supplementsAbove(let nutrient, let limit):
            let places = places { entry, _ in entry.isSupplement && entry.brings(nutrient) > 0 }
            let total = places.reduce(0) { $0 + entry($1).brings(nutrient) }
            guard total > limit else { return nil }
            caution.measure(nutrient, total, limit)
            caution.places = places
        case .sittingAbove(let nutrient, let limit):
            let most = sittings.map { $0.supplementsBring(nutrient) }.max() ?? 0
            guard most > limit else { return nil }
            caution.measure(nutrient, most, limit)
        case .upperLimit(let limit):
            let exceedance = score.exceedances.first {
                $0.limit == limit && $0.places.isEmpty && $0.isExceeded
            }
            guard let exceedance else { return nil }
            caution.measure(limit.nutrient, exceedance.amount.point, exceedance.allowed)
        case .food(let phrases):
            caution.places = places { entry, text in
                phrases.contains { text.holds($0) || entry.name.holds($0) }
            }
            guard !caution.places.isEmpty else { return nil }
        case .mercury(let level):
            caution.places = places { entry, _ in
                entry.foodClass.flatMap { mercury[$0] } == level
            }
            guard !caution.places.isEmpty else { return nil }
        case .after(let minutes, let names):
            caution.sittings = sittings(after: minutes, rule, names: names)
            guard !caution.sittings.isEmpty else { return nil }
        case .near(let minutes, let nutrient, let limit, let supplementsOnly):
            caution.sittings = sittings(near: minutes, rule) { sitting in
                let total =
                    supplementsOnly
                    ? sitting.supplementsBring(nutrient)
                    : sitting.entries.reduce(0) { $0 + $1.brings(nutrient) }
                return total > limit
            }
            guard !caution.sittings.isEmpty else { return nil }
        }
        return caution
    }

    private func entry(_ place: Place) -> Entry { sittings[place.sitting].entries[place.line] }

    private func places(where isMeant: (Entry, String) -> Bool) -> [Place] {
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

extension CautionSubject {
    /// The minutes of the day at which the medicines that are meant are taken.
    private func times(_ rule: CautionRule, names: [String]) -> [Int] {
        person.therapies.compactMap { therapy in
            guard rule.therapies.contains(therapy.kind),
                names.isEmpty
                    || names.contains(therapy.name.lowercased().replacing("-", with: " "))
            else { return nil }
            return therapy.time?.minutes
        }
    }

    /// The sittings that begin within minutes after a medicine and hold more than plain water.
    private func sittings(after minutes: Int, _ rule: CautionRule, names: [String]) -> [Int] {
        let times = times(rule, names: names)
        return sittings.indices.filter { index in
            guard let time = sittings[index].time?.minutes,
                sittings[index].entries.contains(where: \.isMoreThanWater)
            else { return false }
            return times.contains { ($0..<$0 + minutes).contains(time) }
        }
    }

    /// The sittings within minutes of a medicine for which `isMeant` holds.
    private func sittings(
        near minutes: Int,
        _ rule: CautionRule,
        where isMeant: (Intake) -> Bool
    ) -> [Int] {
        let times = times(rule, names: [])
        return sittings.indices.filter { index in
            guard let time = sittings[index].time?.minutes, isMeant(sittings[index]) else {
                return false
            }
            return times.contains { abs($0 - time) < minutes }
        }
    }
}

extension Caution {
    fileprivate mutating func measure(_ nutrient: Nutrient, _ amount: Double, _ limit: Double) {
        self.nutrient = nutrient
        self.amount = amount
        self.limit = limit
    }
}

extension Entry {
    fileprivate func brings(_ nutrient: Nutrient) -> Double {
        supplies[nutrient]?.estimate.point ?? 0
    }

    /// Whether an empty stomach is none after it: plain water has no energy and little calcium.
    fileprivate var isMoreThanWater: Bool {
        isSupplement || !isResolved || brings(.energy) > 1 || brings(.calcium) > 20
            || brings(.caffeine) > 0
    }
}

extension Intake {
    fileprivate func supplementsBring(_ nutrient: Nutrient) -> Double {
        entries.reduce(0) { $0 + ($1.isSupplement ? $1.brings(nutrient) : 0) }
    }
}

extension ClockTime {
    fileprivate var minutes: Int { hour * 60 + minute }
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
