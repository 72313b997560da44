import BoneScore
import FoodModel
import MealResolver

/// How far a day's score may move with what a person could say of a line.
struct DoubtEffect {
    /// What a nutrient is worth: the points of its component, and how much of it earns them all.
    private struct Worth {
        let nutrients: [Nutrient]
        let points: Double
        /// In the unit of the nutrients.
        let target: Double
    }

    private let worths: [Worth]

    /// As the rules weigh the nutrients for the person of `profile`.
    ///
    /// What is absorbed is taken in proportion to what is eaten, zinc at a third: the order of doubts
    /// asks for no more.
    init(rules: ScoringRules, profile: Profile) throws {
        let targets = try Targets(rules: rules, profile: profile)
        let components = rules.components
        func worth(_ nutrients: Nutrient..., of rule: ComponentRule, _ target: Double) -> Worth {
            Worth(nutrients: nutrients, points: rule.weight.value, target: target)
        }
        worths = [
            worth(.calcium, of: components.calcium, targets.calcium),
            worth(.protein, of: components.protein, targets.protein),
            worth(.vitaminD, of: components.vitaminD, targets.vitaminD),
            worth(.magnesium, of: components.magnesium, targets.magnesium),
            worth(.potassium, of: components.potassium, targets.potassium),
            worth(.zinc, of: components.zinc, targets.absorbedZinc * 3),
            worth(.vitaminK2, of: components.vitaminK2, targets.vitaminK2),
            worth(
                targets.polyphenolNutrient,
                of: components.polyphenols,
                targets.polyphenols
            ),
            worth(
                .eicosapentaenoicAcid,
                .docosahexaenoicAcid,
                of: components.omega3,
                targets.longChainOmega3 / 1000
            ),
        ]
    }

    /// At most so many points.
    ///
    /// Of a line that is not in the score, what its weight of some food may bring: no food is rich in
    /// everything, so that the squares are added. Of another, what its weight and the foods that may
    /// be meant leave open; what tables do not know does not count, because nobody can say it.
    func points(of line: ResolvedLine) -> Double {
        let entry = line.entry
        let parts = worths.map { worth in
            let open = entry.isResolved ? open(worth, in: entry) : silent(worth, in: entry)
            return worth.points * min(1, open / worth.target)
        }
        guard entry.isResolved else {
            return parts.reduce(0) { $0 + $1 * $1 }.squareRoot()
        }
        return parts.reduce(0, +)
    }

    private func silent(_ worth: Worth, in entry: Entry) -> Double {
        worth.nutrients.reduce(0) { $0 + (entry.supplies[$1]?.estimate.width ?? 0) }
    }

    private func open(_ worth: Worth, in entry: Entry) -> Double {
        func amount(_ entry: Entry) -> Double {
            worth.nutrients.reduce(0) { $0 + (entry.supplies[$1]?.estimate.point ?? 0) }
        }
        let here = amount(entry)
        let grams = entry.grams
        let byWeight = grams.point > 0 ? here * grams.width / grams.point : 0
        let byFood = entry.alternatives.map { abs(amount($0) - here) }.max() ?? 0
        return (byWeight * byWeight + byFood * byFood).squareRoot()
    }
}
