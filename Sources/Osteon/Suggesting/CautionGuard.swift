import BoneScore
import FoodModel
import MealPlanner

/// Keeps out of suggestions what a person should beware of: what would raise a caution that the day
/// does not have, and more of what cautions forbid to advise.
final class CautionGuard {
    private let book: CautionBook
    private let profile: Profile
    private let scorer: Scorer
    private let day: PlannedDay
    private let withheld: Set<Component>
    private let cautions: [Caution]
    private let known: Set<Sign>
    /// Whether a caution may hang on when something is eaten.
    private let isTimed: Bool
    /// What was found of a food, at a sitting where times matter.
    private var found: [Meeting: String?] = [:]

    private struct Meeting: Hashable {
        let food: String
        let sitting: Int?
    }

    /// A caution with the sittings that raise it.
    private struct Sign: Hashable {
        let key: String
        let sittings: [Int]
    }

    /// Said of usual amounts to reassure, not to warn.
    private static let reassuring: Set<String> = ["soy-food"]
    /// The part of a day's target from which a portion is a source: Osteon's own choice.
    static let source = 0.1
    /// Micrograms of vitamin K1 in a portion from which it may disturb warfarin: a quarter of what is
    /// adequate for women (IOM 2001: 90 µg), Osteon's own choice.
    static let mostK1 = 22.5

    init(
        _ book: CautionBook,
        _ profile: Profile,
        _ scorer: Scorer,
        _ day: PlannedDay,
        cautions: [Caution]
    ) {
        self.book = book
        self.profile = profile
        self.scorer = scorer
        self.day = day
        self.cautions = cautions
        withheld = cautions.withheldGaps
        isTimed = !profile.therapies.isEmpty
        known = Set(cautions.map { Sign(key: $0.rule.key, sittings: $0.sittings) })
    }

    /// Why `option` must not be suggested; nil where nothing speaks against it.
    func objection(to option: PlanOption, named name: String) throws -> String? {
        if option.kind != .move,
            let component = withheld.sorted(by: { $0.rawValue < $1.rawValue })
                .first(where: { isSource(option.entry, of: $0) })
        {
            return component.name
        }
        let meeting = Meeting(food: name, sitting: isTimed ? option.sitting : nil)
        if option.kind != .move, let known = found[meeting] { return known }
        let objection = try caution(raisedBy: option, named: name)
        found[meeting] = objection
        return objection
    }

    /// What of a caution that the day does not have `option` raises.
    private func caution(raisedBy option: PlanOption, named name: String) throws -> String? {
        try cautions(with: [(option, name)]).first(where: isNew).map { caution in
            let component = caution.rule.withheld.gaps.min { $0.rawValue < $1.rawValue }
            return component?.name ?? caution.nutrient?.name ?? caution.rule.key
        }
    }

    /// The first of the `chosen` options that, with those before it, raises what none of them raises
    /// alone; nil where all of them may stand together.
    func firstTooMany(of chosen: [(option: PlanOption, name: String)]) throws -> Int? {
        try chosen.indices.first { last in
            try cautions(with: Array(chosen[...last])).contains(where: isNew)
        }
    }

    private func isNew(_ caution: Caution) -> Bool {
        !known.contains(Sign(key: caution.rule.key, sittings: caution.sittings))
            && !Self.reassuring.contains(caution.rule.key)
    }

    /// The medicine that a moved line is then no longer too near; nil where nothing is mended.
    func mends(_ option: PlanOption, named name: String) throws -> String? {
        guard option.kind == .move, let place = option.removes else { return nil }
        let open = cautions.filter { $0.isAboutTimes && $0.sittings.contains(place.sitting) }
        guard !open.isEmpty else { return nil }
        let left = Set(try self.cautions(with: [(option, name)]).map(\.rule.key))
        return open.first { !left.contains($0.rule.key) }.map {
            $0.medicines.joined(separator: " and ")
        }
    }

    /// What the person should be told of the day with `changes`.
    private func cautions(with changes: [(option: PlanOption, name: String)]) throws -> [Caution] {
        var sittings = day.sittings
        var texts = day.texts
        let removed = changes.compactMap(\.option.removes)
            .sorted { ($0.sitting, $0.line) > ($1.sitting, $1.line) }
        for place in removed {
            sittings[place.sitting].entries.remove(at: place.line)
            texts[place.sitting].remove(at: place.line)
        }
        for (option, name) in changes {
            sittings[option.sitting].entries.append(option.entry)
            texts[option.sitting].append(name)
        }
        return book.cautions(
            for: profile,
            sittings: sittings,
            texts: texts,
            score: try scorer.score(wholeDay: sittings),
            isWholeDay: true
        )
    }

    /// Whether a portion brings so much of what must not be raised that it is a source of it.
    private func isSource(_ entry: Entry, of component: Component) -> Bool {
        let targets = scorer.targets
        func brings(_ nutrient: Nutrient, above limit: Double) -> Bool {
            entry.supplies[nutrient].map { $0.estimate.point > limit } == true
        }
        switch component {
        case .calcium: return brings(.calcium, above: Self.source * targets.calcium)
        case .protein: return brings(.protein, above: Self.source * targets.protein)
        case .vitaminD: return brings(.vitaminD, above: Self.source * targets.vitaminD)
        case .magnesium: return brings(.magnesium, above: Self.source * targets.magnesium)
        case .potassium: return brings(.potassium, above: Self.source * targets.potassium)
        case .zinc: return brings(.zinc, above: Self.source * targets.absorbedZinc)
        case .vitaminK2:
            return brings(.vitaminK2, above: Self.source * targets.vitaminK2)
                || entry.supplies[.vitaminK1].map { $0.estimate.point > Self.mostK1 } == true
        case .polyphenols: return false
        case .omega3:
            return brings(.eicosapentaenoicAcid, above: Self.source)
                || brings(.docosahexaenoicAcid, above: Self.source)
        }
    }
}
