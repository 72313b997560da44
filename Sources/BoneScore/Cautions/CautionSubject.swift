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
            guard let total = score.totals[nutrient]?.estimate, total.point > limit,
                person.age >= age
            else { return nil }
            caution.measure(nutrient, total, limit)
        case .dayBelow(let nutrient, let limit):
            guard isWholeDay, let total = score.totals[nutrient], isAllKnown,
                total.silentGrams == 0, total.estimate.high < limit
            else { return nil }
            caution.measure(nutrient, total.estimate, limit)
        case .supplementsAbove(let nutrient, let limit):
            let places = places { entry, _ in
                entry.isSupplement && entry.isResolved
                    && entry.supplies[nutrient].map { $0.estimate.high > 0 } == true
            }
            let total = Intake.sum(of: nutrient, in: places.map(entry))
            guard let total, total.point > limit else { return nil }
            caution.measure(nutrient, total, limit)
            caution.places = places
        case .sittingAbove(let nutrient, let limit):
            let most = sittings.compactMap { $0.supplementsBring(nutrient) }
                .max { $0.point < $1.point }
            guard let most, most.point > limit else { return nil }
            caution.measure(nutrient, most, limit)
        case .upperLimit(let limit):
            let exceedance = score.exceedances.first {
                $0.limit == limit && $0.places.isEmpty && $0.isExceeded
            }
            guard let exceedance else { return nil }
            caution.measure(limit.nutrient, exceedance.amount, exceedance.allowed)
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
                    : Intake.sum(of: nutrient, in: sitting.entries)
                return total.map { $0.point > limit } == true
            }
            guard !caution.sittings.isEmpty else { return nil }
        }
        return caution
    }

    /// Whether every line became a food with a weight.
    private var isAllKnown: Bool {
        sittings.allSatisfy { $0.entries.allSatisfy(\.isResolved) }
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
    fileprivate mutating func measure(_ nutrient: Nutrient, _ amount: Estimate, _ limit: Double) {
        self.nutrient = nutrient
        self.amount = amount
        self.limit = limit
    }
}

extension Entry {
    /// Whether an empty stomach is none after it: plain water has no energy and little calcium, and
    /// what has no figure of them is not known to be water.
    fileprivate var isMoreThanWater: Bool {
        func isWithin(_ most: Double, of nutrient: Nutrient) -> Bool {
            supplies[nutrient].map { $0.estimate.point <= most } == true
        }
        let hasCaffeine = supplies[.caffeine].map { $0.estimate.point > 0 } == true
        return isSupplement || !isResolved || hasCaffeine
            || !isWithin(1, of: .energy) || !isWithin(20, of: .calcium)
    }
}

extension Intake {
    /// What the supplements that were read bring; nil where none says.
    fileprivate func supplementsBring(_ nutrient: Nutrient) -> Estimate? {
        Self.sum(of: nutrient, in: entries.filter { $0.isSupplement && $0.isResolved })
    }

    /// What is known of `nutrient` in `entries`, which is the least they bring; nil where nothing is.
    fileprivate static func sum(of nutrient: Nutrient, in entries: [Entry]) -> Estimate? {
        let known = entries.compactMap { $0.supplies[nutrient]?.estimate }
        return known.isEmpty ? nil : known.reduce(.zero, +)
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
