import FoodModel

/// Cautions that hold where something is eaten too near a medicine, or nobody knows how near.
extension CautionSubject {
    /// The sittings that trigger `rule`; none of a recipe, which is eaten at no time.
    func sittings(_ rule: CautionRule) -> [Int] {
        guard basis == .eaten else { return [] }
        switch rule.trigger {
        case .after(let minutes, let names):
            let times = times(rule, names: names)
            return sittings { sitting, time in
                sitting.isMoreThanWater && times.contains { ($0..<$0 + minutes).contains(time) }
            }
        case .before(let minutes, let names):
            let times = times(rule, names: names)
            return sittings { sitting, time in
                sitting.isMoreThanWater && times.contains { ($0 - minutes..<$0).contains(time) }
            }
        case .near(let minutes, let nutrient, let limit, let supplementsOnly):
            let times = times(rule, names: [])
            return sittings { sitting, time in
                sitting.brings(nutrient, above: limit, supplementsOnly)
                    && times.contains { abs($0 - time) < minutes }
            }
        case .timeUnknown(let nutrient, let limit, let supplementsOnly):
            let isUntimed = person.therapies.contains {
                rule.therapies.contains($0.kind) && $0.time == nil
            }
            return sittings.indices.filter { index in
                (isUntimed || sittings[index].time == nil)
                    && sittings[index].brings(nutrient, above: limit, supplementsOnly)
            }
        default: return []
        }
    }

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

    /// The sittings for which `isMeant` holds at their minute of the day; those without a time left
    /// out.
    private func sittings(where isMeant: (Intake, Int) -> Bool) -> [Int] {
        sittings.indices.filter { index in
            sittings[index].time.map { isMeant(sittings[index], $0.minutes) } == true
        }
    }
}

extension Intake {
    fileprivate var isMoreThanWater: Bool { entries.contains(where: \.isMoreThanWater) }

    /// Whether all lines, or the supplements alone, bring more than `limit`.
    fileprivate func brings(
        _ nutrient: Nutrient,
        above limit: Double,
        _ supplementsOnly: Bool
    ) -> Bool {
        let total =
            supplementsOnly
            ? supplementsBring(nutrient) : Self.sum(of: nutrient, in: entries)
        return total.map { $0.point > limit } == true
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

extension ClockTime {
    fileprivate var minutes: Int { hour * 60 + minute }
}
