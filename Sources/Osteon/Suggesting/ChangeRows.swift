import BoneScore
import FoodModel
import Knowledge
import MealPlanner

/// What the changes of a day must keep to together.
struct ChangeRows {
    let book: ChangeBook
    let request: SuggestRequest
    let scorer: Scorer
    /// What the person must not be told to eat more of.
    let withheld: Set<Component>
    /// What the day brings as it is.
    let before: Score

    /// Names that a person can give up: all that are no matter of safety.
    static let energy = "energy"
    static let items = "--max-items"
    static let edits = "--max-edits"
    static let budget = "--budget"
    static let sodium = "sodium"

    static func name(of limit: UpperLimit) -> String { "upper limit of \(limit.nutrient.name)" }

    /// Milligrams: where the score begins to charge, and the limit of the National Academies (2019).
    private static let mostSodium = 2300.0
    /// Micrograms: hip fractures were more common from 1,500 a day on (Melhus 1998, Feskanich 2002).
    private static let mostRetinol = 1500.0
    /// What may be added without asking, in kilocalories: Osteon's own choice.
    private static let usualEnergy = 300.0
    /// How many kilocalories swaps may take: a day shall not become a poor one (Osteon's own choice).
    private static let mostEnergyLost = 200.0
    private static let perSitting = 2
    private static let perGroup = 2
    /// Exchanges of which two foods more a day are plausible.
    private static let often: Set<String> = [
        "milk", "fruit", "vegetable", "leaf", "salad", "drink", "oil",
    ]
    /// Groups of which one food more a day is enough.
    private static let mainGroups: Set<String> = [
        "oily-fish", "white-fish", "shellfish", "meat", "poultry",
    ]

    /// How many kilocalories may be added.
    var energyAllowed: Double {
        let now = before.amount(of: .energy).point
        return request.energy ?? max(Self.usualEnergy, scorer.targets.dayEnergy - now)
    }

    /// How much of `limit` a day may have with changes: what it has now, where that is more.
    func allowed(_ limit: UpperLimit) -> Double? {
        guard var most = scorer.targets.upperLimits[limit] else { return nil }
        if limit == .retinol { most = min(most, Self.mostRetinol) }
        return max(most, before.amount(of: limit.nutrient).point)
    }

    var sodiumAllowed: Double {
        max(Self.mostSodium, before.amount(of: .sodium).point)
    }

    var rows: [PlanRow] {
        let options = book.options.indices
        var rows: [PlanRow] = []
        func count(_ name: String?, _ options: some Sequence<Int>, atMost limit: Int) {
            let amounts = Dictionary(options.map { ($0, 1.0) }, uniquingKeysWith: { a, _ in a })
            guard amounts.count > limit else { return }
            rows.append(PlanRow(name, amounts, atMost: Double(limit)))
        }
        let additions = options.filter { book.options[$0].kind == .addition }
        count(Self.edits, options, atMost: request.mostEdits)
        count(Self.items, additions, atMost: request.mostItems)
        // Boiled and poached eggs are eggs.
        for (_, own) in grouped(options.map { $0 }, { book.changes[$0].food?.shop }) {
            let most = own.first.flatMap { book.changes[$0].food?.most } ?? 1
            let portions = own.map { ($0, max(1, book.changes[$0].portions.rounded(.down))) }
            rows.append(
                PlanRow(
                    nil,
                    Dictionary(portions, uniquingKeysWith: { a, _ in a }),
                    // Of what is swapped for a line, as much as the line had.
                    atMost: max(Double(min(most, 2)), portions.map(\.1).max() ?? 0)
                )
            )
            for (_, same) in grouped(own, { "\(book.options[$0].sitting)" }) {
                count(nil, same, atMost: 1)
            }
        }
        for (_, own) in grouped(options.map { $0 }, { book.options[$0].removes.map { "\($0)" } }) {
            count(nil, own, atMost: 1)
        }
        for (_, own) in grouped(additions, { "\(book.options[$0].sitting)" }) {
            count(nil, own, atMost: Self.perSitting)
        }
        for (_, own) in grouped(additions, { book.changes[$0].food?.mates }) {
            // Of what stands in for each other one food is enough, but for what is eaten all day.
            let isOften = own.first.flatMap { book.changes[$0].food?.exchange }
                .map(Self.often.contains)
            count(nil, own, atMost: isOften == true ? Self.perGroup : 1)
            for (_, same) in grouped(own, { "\(book.options[$0].sitting)" }) {
                count(nil, same, atMost: 1)
            }
        }
        for (_, own) in grouped(additions, { book.changes[$0].food?.group }) {
            count(nil, own, atMost: Self.perGroup)
        }
        for (_, own) in grouped(
            additions.filter {
                book.changes[$0].food.map { Plate.mains.contains($0.exchange) } == true
            },
            { "\(book.options[$0].sitting)" }
        ) {
            count(nil, own, atMost: 1)
        }
        count(
            nil,
            additions.filter {
                book.changes[$0].food.map { Self.mainGroups.contains($0.group) } == true
            },
            atMost: 1
        )
        // Nobody buys two cheeses, two kinds of tofu or two fishes to mend a day.
        count(nil, options.filter { book.changes[$0].food?.isCheese == true }, atMost: 1)
        count(nil, options.filter { book.changes[$0].food?.exchange == "tofu" }, atMost: 1)
        count(nil, options.filter { book.changes[$0].food?.isFish == true }, atMost: 1)
        let now = before.amount(of: .energy).point
        rows.append(sum(Self.energy, .energy, atMost: now + energyAllowed))
        let energy = sum(nil, .energy, atMost: 0).amounts
        rows.append(PlanRow(nil, energy.mapValues { -$0 }, atMost: Self.mostEnergyLost))
        rows.append(sum(Self.sodium, .sodium, atMost: sodiumAllowed))
        for limit in UpperLimit.allCases where limit != .supplementalMagnesium {
            guard let most = allowed(limit) else { continue }
            rows.append(sum(Self.name(of: limit), limit.nutrient, atMost: most))
        }
        rows += withheldRows
        if let budget = request.budget {
            var prices: [Int: Double] = [:]
            // What has no price is not known to be within any budget.
            for option in options where book.changes[option].kind != .move {
                prices[option] = book.changes[option].price ?? (budget + 1)
            }
            rows.append(PlanRow(Self.budget, prices, atMost: budget))
        }
        return rows
    }

    /// That several portions, each no source of what is withheld, are not one together.
    private var withheldRows: [PlanRow] {
        let targets = scorer.targets
        let limits: [(Component, Nutrient, Double)] = [
            (.calcium, .calcium, targets.calcium), (.protein, .protein, targets.protein),
            (.vitaminD, .vitaminD, targets.vitaminD), (.magnesium, .magnesium, targets.magnesium),
            (.potassium, .potassium, targets.potassium),
            (.vitaminK2, .vitaminK2, targets.vitaminK2),
            (.vitaminK2, .vitaminK1, CautionGuard.mostK1 / CautionGuard.source),
        ]
        return limits.filter { withheld.contains($0.0) }.map { _, nutrient, target in
            let now = book.day.sittings.flatMap(\.entries).reduce(0) {
                $0 + $1.amount(of: nutrient)
            }
            return sum(nil, nutrient, atMost: now + 2 * CautionGuard.source * target)
        }
    }

    /// That the day has at most `limit` of `nutrient` with the changes.
    private func sum(_ name: String?, _ nutrient: Nutrient, atMost limit: Double) -> PlanRow {
        var amounts: [Int: Double] = [:]
        for (number, option) in book.options.enumerated() {
            var amount = option.entry.amount(of: nutrient)
            if let place = option.removes {
                let line = book.day.sittings[place.sitting].entries[place.line]
                amount -= line.amount(of: nutrient)
            }
            if amount != 0 { amounts[number] = amount }
        }
        let now = book.day.sittings.flatMap(\.entries).reduce(0) {
            $0 + $1.amount(of: nutrient)
        }
        return PlanRow(name, amounts, atMost: limit - now)
    }

    /// The options by what `key` says of them, in the order of the keys.
    private func grouped(
        _ options: [Int],
        _ key: (Int) -> String?
    ) -> [(key: String, value: [Int])] {
        Dictionary(grouping: options.filter { key($0) != nil }) { key($0) ?? "" }
            .sorted { $0.key < $1.key }
    }
}

extension SuggestedFood {
    /// What is alike: the foods that stand in for it, all cheeses, else those of its group.
    var mates: String {
        if exchange.isEmpty { return "group \(group)" }
        return isCheese ? "cheese" : exchange
    }

    /// Whether it is a cheese of whatever kind: one a day is enough.
    var isCheese: Bool { exchange.hasSuffix("cheese") }

    /// Whether it is a fish or shellfish, fresh or tinned.
    var isFish: Bool { exchange.hasSuffix("fish") }
}
