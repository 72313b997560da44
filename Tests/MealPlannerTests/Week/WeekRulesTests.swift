import MealPlanner
import Testing

/// What a day of a week may have after those before it.
struct WeekRulesTests {
    private static func food(
        _ product: String,
        days: Int = 7,
        group: String = "greens",
        family: String? = nil,
        isFish: Bool = false,
        isOily: Bool = false
    ) -> WeekFood {
        WeekFood(
            product: product,
            mostDays: days,
            group: group,
            family: family ?? product,
            isFish: isFish,
            isOily: isOily
        )
    }

    /// The days of a week on which `food` is eaten where it is eaten whenever that is allowed.
    private func days(_ food: WeekFood, _ rules: WeekRules) -> [Int] {
        var rules = rules
        return (0..<7).filter { day in
            guard rules.allows(food, on: day) else { return false }
            rules.take(food, on: day)
            return true
        }
    }

    @Test(
        arguments: [
            (1, 7, [0]), (2, 7, [0, 3]), (3, 7, [0, 2, 4]), (5, 7, [0, 1, 2, 4, 5]),
            (7, 7, Array(0..<7)), (7, 2, [0, 3]), (2, 5, [0, 3]),
        ] as [(Int, Int, [Int])]
    )
    func `a food is spread over the days that are usual for it`(
        _ days: Int,
        _ most: Int,
        _ eaten: [Int]
    ) {
        let rules = WeekRules(leastGroups: 0, mostDays: most)
        #expect(self.days(Self.food("kale", days: days), rules) == eaten)
    }

    @Test func `what the diary eats is counted, and more of it on its day is no other day`() {
        let rules = WeekRules(leastGroups: 0, eaten: ["tuna": [1, 6]])
        #expect(days(Self.food("tuna", days: 2), rules) == [1, 6])
    }

    @Test func `fish comes three times, never twice a day, and in the place of fish always`() {
        let (salmon, cod) = (
            Self.food("salmon", isFish: true, isOily: true), Self.food("cod", isFish: true)
        )
        var rules = WeekRules(leastGroups: 0)
        rules.take(salmon, on: 0)
        #expect(!rules.allows(cod, on: 0) && !rules.allows(cod, on: 1))
        #expect(rules.allows(cod, on: 1, replacesFish: true))
        #expect(days(cod, rules) == [2, 4])
        #expect(days(cod, WeekRules(leastGroups: 0, fish: Set(0..<7))) == [])
        #expect(days(cod, WeekRules(leastGroups: 0, fish: [5], isFishBarred: true)) == [])
    }

    @Test func `two foods stand in for each other in a week, not more`() {
        var rules = WeekRules(leastGroups: 0)
        rules.take(Self.food("gouda", family: "cheese"), on: 0)
        rules.take(Self.food("brie", family: "cheese"), on: 1)
        #expect(rules.allows(Self.food("gouda", family: "cheese"), on: 2))
        #expect(!rules.allows(Self.food("edam", family: "cheese"), on: 2))
    }

    @Test func `a week asks for oily fish by its middle, for a second fish by its end`() {
        var rules = WeekRules(leastGroups: 0)
        #expect((0..<7).map { rules.needs(on: $0).count } == [0, 0, 0, 1, 1, 1, 1])
        #expect(rules.needs(on: 3) == [.oilyFish])
        let (salmon, cod) = (
            Self.food("salmon", isFish: true, isOily: true), Self.food("cod", isFish: true)
        )
        #expect(rules.meets(.oilyFish, salmon) && !rules.meets(.oilyFish, cod))
        rules.take(salmon, on: 3)
        #expect(rules.needs(on: 4) == [] && rules.needs(on: 6) == [.fish])
        #expect(rules.meets(.fish, cod))
        #expect(WeekRules(leastGroups: 0, isFishBarred: true).needs(on: 6) == [])
        #expect(WeekRules(leastGroups: 0, fish: [2, 6], oily: [2]).needs(on: 5) == [])
    }

    @Test func `a week asks for another group as its days go on`() {
        var rules = WeekRules(leastGroups: 6, isFishBarred: true)
        #expect(rules.needs(on: 0) == [] && rules.needs(on: 1) == [.newGroup])
        rules.take(Self.food("kale"), on: 0)
        #expect(rules.needs(on: 1) == [] && rules.needs(on: 2) == [.newGroup])
        #expect(!rules.meets(.newGroup, Self.food("broccoli")))
        #expect(rules.meets(.newGroup, Self.food("milk", group: "dairy")))
        #expect(rules.groups == ["greens"])
    }
}
