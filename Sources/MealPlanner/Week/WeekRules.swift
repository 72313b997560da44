/// What keeps a week from being one day seven times: how often a food is eaten, how many groups there
/// are, and fish two to three times.
///
/// The days are planned one after another; these rules say what a day may have after those before it.
/// Whatever may be eaten k times a week is eaten at most ⌈k·d/7⌉ times by the end of day d, so that it
/// is spread over the days.
package struct WeekRules: Sendable {
    /// What a day lacks of what the week should have.
    package enum Need: Hashable, Sendable {
        case fish, oilyFish
        /// A food of a group that the week does not have yet.
        case newGroup
    }

    /// Fish meals a week, shellfish among them: two are advised, more than three bring more mercury
    /// than need be (FDA and EPA's advice on eating fish; the three are Osteon's own choice).
    package static let fishTimes = 2...3
    /// The days of a week.
    private static let length = 7

    private let leastGroups: Int
    private let mostDays: Int
    /// Whether the days' own fish has so much mercury that no more is eaten with it.
    private let isFishBarred: Bool
    /// By product: the days on which it is eaten, those of the diary's own lines known beforehand.
    private var days: [String: Set<Int>]
    private var fishDays: Set<Int>
    private var oilyDays: Set<Int>
    private var families: [String: Set<String>] = [:]
    package private(set) var groups: Set<String> = []

    /// - Parameters:
    ///   - leastGroups: Of how many groups the week's changes should bring something.
    ///   - mostDays: On how many days any food is eaten at most, whatever its own limit.
    ///   - eaten: By product: the days on which the diary has it.
    ///   - fish: The days on which the diary has fish.
    ///   - oily: Those of them on which it is oily.
    ///   - isFishBarred: Whether that fish has more than little mercury.
    package init(
        leastGroups: Int,
        mostDays: Int = 7,
        eaten: [String: Set<Int>] = [:],
        fish: Set<Int> = [],
        oily: Set<Int> = [],
        isFishBarred: Bool = false
    ) {
        self.leastGroups = leastGroups
        self.mostDays = mostDays
        self.isFishBarred = isFishBarred
        days = eaten
        fishDays = fish
        oilyDays = oily
    }

    /// Whether `food` may be eaten on `day`, the first being 0.
    ///
    /// - Parameters:
    ///   - food: What is added, or eaten in the place of something else.
    ///   - day: The day's number.
    ///   - replacesFish: Whether it takes the place of a fish, so that there is no more fish than before.
    /// - Returns: Whether the week still has room for it.
    package func allows(_ food: WeekFood, on day: Int, replacesFish: Bool = false) -> Bool {
        if food.isFish, !replacesFish, !allowsFish(on: day) { return false }
        if let family = families[food.family], !family.contains(food.product),
            family.count >= food.mostOfFamily
        {
            return false
        }
        let own = days[food.product] ?? []
        return own.contains(day) || Self.fits(own, day, atMost: min(food.mostDays, mostDays))
    }

    /// No second fish on a day that has one.
    private func allowsFish(on day: Int) -> Bool {
        !isFishBarred && !fishDays.contains(day)
            && Self.fits(fishDays, day, atMost: Self.fishTimes.upperBound)
    }

    private static func fits(_ days: Set<Int>, _ day: Int, atMost most: Int) -> Bool {
        let soFar = days.count { $0 <= day }
        return days.count < most && (soFar + 1) <= (most * (day + 1) + length - 1) / length
    }

    /// What `day` should have for the week's sake; the foods at hand may have none of it.
    package func needs(on day: Int) -> [Need] {
        func due(_ times: Int) -> Int { times * (day + 1) / Self.length }
        var needs: [Need] = []
        if allowsFish(on: day) {
            if oilyDays.isEmpty, due(Self.fishTimes.lowerBound) > 0 {
                needs.append(.oilyFish)
            } else if fishDays.count < due(Self.fishTimes.lowerBound) {
                needs.append(.fish)
            }
        }
        if groups.count < due(leastGroups) { needs.append(.newGroup) }
        return needs
    }

    /// Whether `food` is of what `need` asks for.
    package func meets(_ need: Need, _ food: WeekFood) -> Bool {
        switch need {
        case .fish: food.isFish
        case .oilyFish: food.isFish && food.isOily
        case .newGroup: !groups.contains(food.group)
        }
    }

    /// Keeps in mind that `food` is eaten on `day`.
    package mutating func take(_ food: WeekFood, on day: Int) {
        days[food.product, default: []].insert(day)
        families[food.family, default: []].insert(food.product)
        groups.insert(food.group)
        guard food.isFish else { return }
        fishDays.insert(day)
        if food.isOily { oilyDays.insert(day) }
    }

    /// On how many days of the week fish is eaten, the diary's own counted.
    package var fishMeals: Int { fishDays.count }
}
