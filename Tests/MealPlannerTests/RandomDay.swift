import TestSupport
import BoneScore
import FoodModel
import Knowledge
import MealPlanner

/// A small made-up day with options, the same for the same seed.
struct RandomDay {
    private var generator: SplitMix64

    init(seed: UInt64) { generator = SplitMix64(seed: seed) }

    static func scorer() throws -> Scorer {
        let chosen = try Knowledge.profiles().chosen(
            for: ProfileRequest(
                name: "bone-support-f58",
                location: SourceLocation(file: "RandomDay")
            )
        )
        return try Scorer(rules: chosen.rules, profile: chosen.profile)
    }

    /// Three sittings of a line, and options of `foods` foods, of which one or two portions may be
    /// added, with swaps and a move among them.
    mutating func problem(foods: Int, mostChanges: Int) throws -> PlanProblem {
        let sittings = (0..<3).map { number in
            Intake(name: "sitting \(number)", entries: [entry("line \(number)", scale: 3)])
        }
        var options: [PlanOption] = []
        var owners: [Int] = []
        for food in 0..<foods {
            let sitting = Int.random(in: 0..<3, using: &generator)
            let one = entry("food \(food)", scale: 1)
            if food.isMultiple(of: 5) {
                let place = Place(sitting: sitting, line: 0)
                options.append(PlanOption(.swap, entry: one, sitting: sitting, removes: place))
                owners.append(food)
                continue
            }
            for portions in 1...2 {
                options.append(
                    PlanOption(.addition, entry: one.times(Double(portions)), sitting: sitting)
                )
                owners.append(food)
            }
        }
        let moved = sittings[0].entries[0]
        options.append(
            PlanOption(.move, entry: moved, sitting: 1, removes: Place(sitting: 0, line: 0))
        )
        owners.append(foods)
        func sum(_ nutrient: Nutrient) -> [Int: Double] {
            var amounts: [Int: Double] = [:]
            for (number, option) in options.enumerated() where option.kind == .addition {
                amounts[number] = option.entry.supplies[nutrient]?.estimate.point ?? 0
            }
            return amounts
        }
        var rows = [
            PlanRow(
                "energy",
                sum(.energy),
                atMost: Double.random(in: 100...500, using: &generator)
            ),
            PlanRow(
                "sodium",
                sum(.sodium),
                atMost: Double.random(in: 100...900, using: &generator)
            ),
            PlanRow(
                "changes",
                Dictionary(uniqueKeysWithValues: options.indices.map { ($0, 1) }),
                atMost: Double(mostChanges)
            ),
        ]
        for food in 0...foods {
            let own = owners.indices.filter { owners[$0] == food }
            rows.append(
                PlanRow(nil, Dictionary(uniqueKeysWithValues: own.map { ($0, 1) }), atMost: 1)
            )
        }
        for sitting in 0..<3 {
            let removing = options.indices.filter { options[$0].removes?.sitting == sitting }
            rows.append(
                PlanRow(nil, Dictionary(uniqueKeysWithValues: removing.map { ($0, 1) }), atMost: 1)
            )
        }
        return try PlanProblem(
            scorer: Self.scorer(),
            sittings: sittings,
            options: options,
            rows: rows,
            mostChanges: mostChanges
        )
    }

    private mutating func entry(_ name: String, scale: Double) -> Entry {
        func amount(upTo most: Double, oneIn: Int = 1) -> Supply {
            let isHeld = Int.random(in: 0..<oneIn, using: &generator) == 0
            let amount = Double.random(in: 0...(most * scale), using: &generator)
            return Supply(Estimate(isHeld ? amount : 0))
        }
        return Entry(
            name: name,
            polyphenolGroup: [.fruit, .nuts, .tea][Int.random(in: 0..<3, using: &generator)],
            grams: Estimate(100 * scale),
            calciumIndex: Estimate([1, 0.8, 0.3][Int.random(in: 0..<3, using: &generator)]),
            supplies: [
                .energy: amount(upTo: 200), .protein: amount(upTo: 15),
                .calcium: amount(upTo: 250), .vitaminD: amount(upTo: 8, oneIn: 4),
                .magnesium: amount(upTo: 60), .potassium: amount(upTo: 400),
                .zinc: amount(upTo: 2), .phytate: amount(upTo: 300, oneIn: 2),
                .vitaminK2: amount(upTo: 20, oneIn: 3), .flavonoids: amount(upTo: 150, oneIn: 2),
                .eicosapentaenoicAcid: amount(upTo: 0.3, oneIn: 5),
                .alphaLinolenicAcid: amount(upTo: 0.6, oneIn: 3), .sodium: amount(upTo: 500),
                .retinol: amount(upTo: 400, oneIn: 3), .caffeine: amount(upTo: 90, oneIn: 4),
            ]
        )
    }
}

extension Entry {
    func times(_ factor: Double) -> Entry {
        var entry = self
        entry.grams = grams * factor
        entry.supplies = supplies.mapValues {
            Supply($0.estimate * factor, silentGrams: $0.silentGrams * factor, cause: $0.cause)
        }
        return entry
    }
}
