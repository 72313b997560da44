import BoneScore
import FoodModel
import Knowledge
import MealPlanner
import MealResolver

/// The changes that may be made of a day, as options of a problem and in words.
struct ChangeBook {
    /// What the options are made of: one portion of a food that may be suggested.
    struct Candidate {
        let food: SuggestedFood
        /// One portion.
        let entry: Entry
        /// Constraints of the person by which it is barred.
        let bars: Set<String>
        let isLiked: Bool
        let price: Double?
    }

    let day: PlannedDay
    private let tables: SuggestionTables
    private let filter: FoodFilter
    private let plate: Plate
    private(set) var options: [PlanOption] = []
    private(set) var changes: [OfferedChange] = []

    init(_ day: PlannedDay, _ tables: SuggestionTables, _ filter: FoodFilter) {
        self.day = day
        self.tables = tables
        self.filter = filter
        plate = Plate(day, tables)
    }

    /// The effective calcium in milligrams from which it matters at which sitting a portion is eaten.
    private static let leastLoad = 30.0
    /// The calcium in milligrams from which a supplement is worth moving to another sitting.
    private static let leastMoved = 200.0
    /// The grams of a portion of which two may be eaten at once, where it is one piece: two eggs, but
    /// not twice two slices.
    private static let mostDoubled = 70.0
    /// The grams of a line from which it is worth a swap.
    private static let leastSwapped = 25.0
    /// Nobody shall drink something else for water, and few would for their coffee.
    private static let unswapped: Set<FoodClass.Key> = [
        FoodClass.Key(rawValue: "water"), FoodClass.Key(rawValue: "coffee"),
        FoodClass.Key(rawValue: "coffee-milk"),
    ]

    /// How much of a portion more than the most of a day may stand for a line, and how little: nobody
    /// drinks a pot of tea for a bottle of cola.
    private static let leeway = 0.6
    private static let leastPortion = 0.4

    /// Offers a portion and more of `candidate` at every sitting where it is plausible.
    mutating func offerAddition(of candidate: Candidate) {
        let food = candidate.food
        guard food.most > 0 else { return }
        let bars = candidate.bars.union(filter.bars(changes: "additions"))
        let load =
            candidate.entry.amount(of: .calcium)
            * candidate.entry.calciumIndex.point
        let occasions = load < Self.leastLoad ? Array(food.occasions.prefix(2)) : food.occasions
        for occasion in occasions {
            guard let sitting = day.sitting(at: occasion) else { continue }
            for (portions, frequency) in helpings(of: food) {
                let share = frequency.map { Double($0) / 7 } ?? 1
                let eaten = Double(portions) * share
                var effort = 1 + Self.strangeness(food) + 0.1 * (eaten - 1)
                effort += plate.strain(of: food, candidate.entry.foodClass, at: sitting)
                if candidate.isLiked { effort -= 0.3 }
                if day.sittings[sitting].entries.isEmpty { effort += 0.1 }
                let price = candidate.price.map { $0 * eaten }
                // A unit of money weighs a twentieth of a change: Osteon's own choice.
                effort += 0.05 * (price ?? 0)
                add(
                    PlanOption(
                        .addition,
                        entry: candidate.entry.times(eaten),
                        sitting: sitting,
                        effort: effort,
                        barredBy: bars
                    ),
                    OfferedChange(
                        kind: .addition,
                        food: food,
                        portions: Double(portions),
                        daysOfWeek: frequency,
                        sitting: sitting,
                        line: nil,
                        from: nil,
                        price: price
                    )
                )
            }
        }
    }

    /// How many portions at once, and on how many days where a week is planned.
    ///
    /// Two portions of what fills a plate or a glass are two changes, at two sittings.
    private func helpings(of food: SuggestedFood) -> [(portions: Int, daysOfWeek: Int?)] {
        let isDoubled = food.grams <= Self.mostDoubled && food.amount < 2
        let most = isDoubled ? min(food.most, 2) : 1
        guard day.days > 1 else { return (1...most).map { ($0, nil) } }
        let frequencies = [7, 4, 3, 2].filter { $0 <= food.days }
        return frequencies.isEmpty ? [(1, food.days)] : frequencies.map { (1, $0) }
    }

    /// Offers every line of the day another food of its exchange, where one is suggested.
    mutating func offerSwaps(
        _ candidates: [Candidate],
        classes: [FoodClass.Key: FoodClass]
    ) {
        let foods = Dictionary(
            candidates.map { ($0.food.id, $0.food) },
            uniquingKeysWith: { first, _ in first }
        )
        for (sitting, intake) in day.sittings.enumerated() {
            for (line, entry) in intake.entries.enumerated() {
                guard entry.isResolved, !entry.isSupplement, let id = entry.food,
                    entry.grams.point >= Self.leastSwapped,
                    day.texts[sitting].indices.contains(line)
                else { continue }
                let isKept = entry.foodClass.map(Self.unswapped.contains) ?? false
                guard !isKept else { continue }
                let own = foods[id]
                let ofClass = entry.foodClass.flatMap { tables.exchanges[$0] }
                let exchange = own?.exchange ?? ofClass?.name ?? ""
                guard !exchange.isEmpty else { continue }
                let isFilling = plate.isFilling(entry, at: sitting)
                for mate in candidates
                where isMate(mate.food, of: exchange, isFilling) && mate.food.id != id
                    && mate.food.most > 0
                    && mate.entry.foodClass != entry.foodClass
                    && day.occasions[sitting].map(mate.food.occasions.contains) != false
                {
                    offerSwap(
                        Place(sitting: sitting, line: line),
                        entry,
                        of: own,
                        for: mate,
                        isByPortion: ofClass?.isByPortion ?? false
                    )
                }
            }
        }
    }

    /// Whether `food` may stand in for one of `exchange`: its like, and fish for meat that is in no bun,
    /// which would be a second main beside it.
    private func isMate(_ food: SuggestedFood, of exchange: String, _ isFilling: Bool) -> Bool {
        food.exchange == exchange
            || day.days == 1 && !isFilling && exchange == "meat" && food.exchange == "fish"
    }

    private mutating func offerSwap(
        _ place: Place,
        _ entry: Entry,
        of own: SuggestedFood?,
        for mate: Candidate,
        isByPortion: Bool
    ) {
        var grams = entry.grams.point
        if isByPortion, let own { grams *= mate.food.grams / own.grams }
        let eaten = grams / mate.food.grams
        guard eaten <= Double(mate.food.most) + Self.leeway, eaten >= Self.leastPortion else {
            return
        }
        var effort = 0.9 + Self.strangeness(mate.food)
        effort += plate.strain(of: mate.food, mate.entry.foodClass, for: place, entry.foodClass)
        if mate.isLiked { effort -= 0.3 }
        add(
            PlanOption(
                .swap,
                entry: mate.entry.times(eaten),
                sitting: place.sitting,
                removes: place,
                effort: effort,
                barredBy: mate.bars.union(filter.bars(changes: "swaps"))
            ),
            OfferedChange(
                kind: .swap,
                food: mate.food,
                portions: eaten,
                daysOfWeek: nil,
                sitting: place.sitting,
                line: day.texts[place.sitting][place.line],
                from: place.sitting,
                place: place,
                price: mate.price.map { $0 * eaten }
            )
        )
    }

    /// Offers every supplement with much calcium or with iron another meal.
    mutating func offerMoves() {
        guard day.days == 1 else { return }
        for (sitting, intake) in day.sittings.enumerated() {
            for (line, entry) in intake.entries.enumerated()
            where entry.isSupplement && entry.isResolved
                && (entry.brings(.calcium, from: Self.leastMoved) || entry.brings(.iron, from: 1))
            {
                for other in day.sittings.indices where other != sitting {
                    guard day.occasions[other] != nil, day.occasions[other] != .snack,
                        !day.sittings[other].entries.isEmpty
                    else { continue }
                    add(
                        PlanOption(
                            .move,
                            entry: entry,
                            sitting: other,
                            removes: Place(sitting: sitting, line: line),
                            barredBy: filter.bars(changes: "moves")
                        ),
                        OfferedChange(
                            kind: .move,
                            food: nil,
                            portions: 1,
                            daysOfWeek: nil,
                            sitting: other,
                            line: day.texts[sitting][line],
                            from: sitting,
                            place: Place(sitting: sitting, line: line),
                            price: nil
                        )
                    )
                }
            }
        }
    }

    /// Adds to an option what the person's safety says of it.
    mutating func bar(_ option: Int, by reason: String) {
        let old = options[option]
        options[option] = PlanOption(
            old.kind,
            entry: old.entry,
            sitting: old.sitting,
            removes: old.removes,
            effort: old.effort,
            barredBy: old.barredBy.union([reason])
        )
    }

    /// Tells of a move that it takes something farther from `medicine`, which is worth more than points.
    mutating func mend(_ option: Int, _ medicine: String) {
        let old = options[option]
        changes[option].medicine = medicine
        options[option] = PlanOption(
            old.kind,
            entry: old.entry,
            sitting: old.sitting,
            removes: old.removes,
            effort: Self.mending,
            barredBy: old.barredBy
        )
    }

    /// Makes an option dearer by `effort`, in changes.
    mutating func charge(_ option: Int, _ effort: Double) {
        let old = options[option]
        options[option] = PlanOption(
            old.kind,
            entry: old.entry,
            sitting: old.sitting,
            removes: old.removes,
            effort: old.effort + effort,
            barredBy: old.barredBy
        )
    }

    /// So dear is a move that mends: it goes before what earns points (Osteon's own choice).
    private static let mending = -60.0

    /// Leaves out the options for which `isKept` is false.
    mutating func keep(where isKept: (Int) -> Bool) {
        let kept = options.indices.filter(isKept)
        options = kept.map { options[$0] }
        changes = kept.map { changes[$0] }
    }

    private mutating func add(_ option: PlanOption, _ change: OfferedChange) {
        options.append(option)
        changes.append(change)
    }

    /// What it asks to eat what few people do, in changes: Osteon's own choice.
    private static func strangeness(_ food: SuggestedFood) -> Double {
        0.2 * Double(5 - food.commonness)
    }
}

extension Entry {
    fileprivate func brings(_ nutrient: Nutrient, from least: Double) -> Bool {
        supplies[nutrient].map { $0.estimate.point >= least } == true
    }
}
