import FoodModel

/// An intake as the golden file writes it; absent is 0.
struct GoldenIntake: Decodable {
    /// Sittings of [mg, a′]; every golden intake is one sitting.
    let Ca: [[[Double]]]?
    let Prot, D, Mg, K, Zn, PA, K2, EPADHA, ALA, Na, Ret, Caf, Alc, kcal, supplementMg: Double?
    let Poly: [String: Double]?

    /// The amounts that are neither calcium nor polyphenols, in the nutrients' units.
    private var amounts: [(nutrient: Nutrient, amount: Double?)] {
        [
            (.protein, Prot), (.vitaminD, D), (.magnesium, Mg), (.potassium, K), (.zinc, Zn),
            (.phytate, PA), (.vitaminK2, K2), (.docosahexaenoicAcid, EPADHA.map { $0 / 1000 }),
            (.alphaLinolenicAcid, ALA), (.sodium, Na), (.retinol, Ret), (.caffeine, Caf),
            (.alcohol, Alc), (.energy, kcal),
        ]
    }

    private var calcium: [[Double]] { Ca?.flatMap { $0 } ?? [] }

    /// The intake as lines: one for each calcium food, one for each class of polyphenols, and one
    /// for the rest.
    func intake(
        named name: String = "",
        scaledBy factor: Double = 1,
        isSupplement: Bool = false
    ) -> Intake {
        var supplies = NutrientTable<Supply>()
        for case (let nutrient, let amount?) in amounts {
            supplies[nutrient] = Supply(Estimate(amount * factor))
        }
        var entries = [
            Entry(name: name, grams: .zero, supplies: supplies, isSupplement: isSupplement)
        ]
        for (number, food) in calcium.enumerated() {
            entries.append(
                Entry(
                    name: "\(name), calcium \(number)",
                    grams: .zero,
                    calciumIndex: Estimate(food[1]),
                    supplies: [.calcium: Supply(Estimate(food[0] * factor))],
                    isSupplement: isSupplement
                )
            )
        }
        for (group, amount) in groups {
            entries.append(
                Entry(
                    name: "\(name), \(group)",
                    polyphenolGroup: group,
                    grams: .zero,
                    supplies: [.polyphenols: Supply(Estimate(amount * factor))]
                )
            )
        }
        return Intake(name: name, entries: entries)
    }

    private var groups: [(PolyphenolGroup, Double)] {
        (Poly ?? [:]).sorted { $0.key < $1.key }.map { key, amount in
            guard let group = PolyphenolGroup(rawValue: key) else {
                preconditionFailure("no polyphenol group is called \(key)")
            }
            return (group, amount)
        }
    }
}

extension GoldenIntake {
    /// Lines whose supplies vary as one between the least and the most of `levels` and of `point`.
    static func entries(
        varying point: GoldenIntake,
        _ levels: [GoldenIntake],
        _ cause: Cause
    )
        -> [Entry]
    {
        let states = [point] + levels
        func supply(_ amount: (GoldenIntake) -> Double) -> Supply {
            let all = states.map(amount)
            let range = Estimate(
                low: all.reduce(all[0], min),
                point: all[0],
                high: all.reduce(all[0], max)
            )
            return Supply(range, cause: cause)
        }
        var supplies = NutrientTable<Supply>()
        for (index, amount) in point.amounts.enumerated() {
            supplies[amount.nutrient] = supply { $0.amounts[index].amount ?? 0 }
        }
        var entries = [Entry(name: "\(cause)", grams: .zero, supplies: supplies)]
        for (number, food) in point.calcium.enumerated() {
            entries.append(
                Entry(
                    name: "\(cause), calcium",
                    grams: .zero,
                    calciumIndex: Estimate(food[1]),
                    supplies: [.calcium: supply { $0.calcium[number][0] }]
                )
            )
        }
        for group in PolyphenolGroup.allCases {
            entries.append(
                Entry(
                    name: "\(cause), \(group)",
                    polyphenolGroup: group,
                    grams: .zero,
                    supplies: [.polyphenols: supply { $0.Poly?[group.rawValue] ?? 0 }]
                )
            )
        }
        return entries
    }
}
