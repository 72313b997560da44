import BoneScore
import FoodModel
import Foundation
import Knowledge
import MealPlanner
import Testing

@testable import Osteon

/// Lists that close the gaps of a week, as a person would ask for them.
struct GapTests: SuggestingTests {
    private func list(
        _ text: String = Self.poor,
        days: Int = 2,
        pantry: String? = nil,
        prices: String? = nil,
        _ change: (inout GapRequest) -> Void = { _ in }
    ) throws -> ShopReport {
        var request = GapRequest()
        request.days = days
        request.changes.seconds = 60
        request.changes.mostEdits = 2
        request.changes.searchPath = ProcessInfo.processInfo.environment["PATH"]
        change(&request)
        let library = try TestLibrary.shared.get()
        return try ShopPipeline(library: library).list(
            closingGapsOf: GivenFile(name: "test.meal", bytes: Array(text.utf8)),
            ScorePipeline(library: library),
            request,
            pantry: pantry.map { GivenFile(name: "pantry.txt", bytes: Array($0.utf8)) },
            prices: prices.map { GivenFile(name: "prices.csv", bytes: Array($0.utf8)) }
        )
    }

    @Test func `where the time ends first, nothing is said of the week`() throws {
        let report = try list { $0.changes.seconds = 0.01 }
        let plan = try #require(report.plan)
        #expect(GapWords(plan).sentences == [SuggestWords.outOfTime])
    }

    @Test func `a week is varied, has two to three fishes, and each day gains`() throws {
        let report = try list(days: 7)
        let plan = try #require(report.plan)
        #expect(plan.days.count == 7 && report.writtenDays == 1)
        let (before, after) = try #require(plan.points)
        #expect(after > before + 10)
        #expect((2...3).contains(plan.fishDays) && plan.groups.count >= 6)
        for day in plan.days {
            let now = try #require(day.report.before.range.point)
            #expect(try #require(day.after.range.point) > now)
        }
        let foods = plan.days.flatMap(\.steps).compactMap(\.change.food)
        for food in foods {
            #expect(foods.count { $0.shop == food.shop } <= food.days, "\(food.name)")
        }
    }

    @Test func `the list has what the changes ask for, for all who eat`() throws {
        let (one, three) = (try list(), try list { $0.people = 3 })
        let steps = try #require(one.plan).days.flatMap(\.steps)
        #expect(one.list.items.reduce(0) { $0 + $1.lines.count } >= steps.count)
        #expect(one.lost.isEmpty && one.days == 2)
        for item in one.list.items {
            #expect(item.lines.allSatisfy { $0.text.hasPrefix("day ") })
        }
        let eaten = try #require(three.plan).days.flatMap(\.steps)
        let title = try #require(eaten.first?.change.food?.shop)
        let grams = eaten.filter { $0.change.food?.shop == title }
            .reduce(0) { $0 + $1.entry.grams.point * ($1.change.food?.factor ?? .nan) }
        let item = try #require(three.list.items.first { $0.product.title == title })
        #expect(abs(item.need.point - 3 * grams) < 1e-6)
    }

    @Test func `with the meals, what is swapped is left out`() throws {
        let report = try list {
            $0.listsMeals = true
            $0.changes.only = ["swaps", "bread"]
        }
        let plan = try #require(report.plan)
        let swapped = plan.days.flatMap(\.steps).compactMap(\.change.line)
        #expect(swapped.contains("2 slices white bread"))
        let texts = report.list.items.flatMap(\.lines).map(\.text)
        #expect(texts.contains("200 g pasta, cooked") && !texts.contains("2 slices white bread"))
    }

    @Test func `whole packs stay within the budget, and what is at home is taken off`() throws {
        let prices = """
            food,pack,price
            "plain yogurt, low-fat",500 g pot,1
            milk,1 l carton 1030 g,1

            """
        let report = try list(prices: prices) { $0.changes.budget = 2 }
        let plan = try #require(report.plan)
        #expect(plan.hasChanges)
        #expect(try #require(report.list.price) <= 2 && report.list.unpriced == 0)
        let poor = try list(prices: prices) { $0.changes.budget = 0.5 }
        guard case .conflict(let conflict) = poor.plan?.outcome else {
            Issue.record("\(String(describing: poor.plan?.outcome))")
            return
        }
        #expect(conflict.sentence.contains("--budget"))
        let title = try #require(report.list.items.first?.product.title)
        let home = try list(pantry: title, prices: prices) { $0.changes.budget = 0.5 }
        #expect(home.list.atHome.map(\.product.title) == [title])
    }

    @Test func `where nothing may be changed, it is said what stands in the way`() throws {
        let report = try list { $0.changes.mostEdits = 0 }
        let plan = try #require(report.plan)
        #expect(!plan.hasChanges && report.list.items.isEmpty)
        let text = ShopText(report, style: TextStyle(hasColour: false, hasUnicode: true)).text()
        #expect(text.contains("No answer: --max-edits leaves no change"))
        #expect(try JSONShop(report).text().contains("\"conflict\""))
    }

    @Test func `where targets do not hold, nothing is suggested`() throws {
        let day = Self.poor.replacing("date:", with: "profile: general\ndate:")
        let yaml = """
            profile: {sex: female, age: 60, conditions: [kidney-disease-5]}
            meals:
              - {name: breakfast, items: [2 slices white bread]}
              - {name: dinner, items: [200 g pasta]}
            """
        #expect(try #require(try list(day).plan).hasChanges)
        let library = try TestLibrary.shared.get()
        var request = GapRequest()
        request.changes.searchPath = ProcessInfo.processInfo.environment["PATH"]
        let report = try ShopPipeline(library: library).list(
            closingGapsOf: GivenFile(name: "test.yaml", bytes: Array(yaml.utf8)),
            ScorePipeline(library: library),
            request
        )
        #expect(try #require(report.plan).isWithheld)
        #expect(ShopMarkdown(report).text().contains("The targets of the score do not hold"))
    }

    @Test func `every format says what is eaten when, CSV has the list alone`() throws {
        let report = try list(Self.poor + "\n" + Self.poor.replacing("-24", with: "-25"))
        let change = try #require(report.plan?.days[1].steps.first)
        let food = try #require(change.change.food?.name)
        let plain = TextStyle(hasColour: false, hasUnicode: true)
        for text in [
            ShopText(report, style: plain).text(), ShopMarkdown(report).text(),
            ShopHTML(report).text(),
        ] {
            #expect(text.contains("Day 2 (Wed 25 Nov 2026)"))
            #expect(text.contains(food.prefix { $0 != "'" && $0 != "-" }))
            #expect(text.contains("not medical advice"))
        }
        #expect(!ShopCSV(report).text().contains("Day 2"))
        let text = try JSONShop(report).text()
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        )
        #expect(json["schema"] as? String == "osteon.shop/1")
        let plan = try #require(json["plan"] as? [String: Any])
        let days = try #require(plan["days"] as? [[String: Any]])
        #expect(plan["outcome"] as? String == "plan" && plan["week"] is [String: Any])
        #expect(days.map { $0["of"] as? String } == ["2026-11-24", "2026-11-25"])
        #expect((days[0]["changes"] as? [[String: Any]])?.first?["text"] is String)
    }

    @Test func `a meal is no day`() {
        #expect(throws: InputError.self) { try list("lunch\n  100 g kale\n") }
    }
}
