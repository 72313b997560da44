import BoneScore
import FoodModel
import FoodStore
import Foundation
import Knowledge
import MealPlanner
import Testing

@testable import Osteon

/// Suggestions for days, as a person would ask for them.
struct SuggestTests: SuggestingTests {
    @Test func `a plan raises the score, keeps its limits, and adds up`() throws {
        let report = try suggest()
        let steps = try steps(report)
        let answer = try #require(report.answer)
        #expect((1...5).contains(steps.count))
        #expect(answer.gap <= 0.02)
        let now = try #require(report.before.range.point)
        #expect(abs(now + steps.reduce(0) { $0 + $1.points } - answer.points) < 1e-6)
        #expect(answer.points > now + 20)
        for limit in report.limits {
            #expect(limit.after.point <= limit.allowed + 1e-6, "\(limit.name)")
        }
        for step in steps {
            #expect(step.points > 0 || step.change.kind == .swap, "\(step.change)")
        }
    }

    @Test func `where salt is short, a swap makes room for what helps, and says so`() throws {
        let report = try suggest(
            """
            date: 2026-11-24
            breakfast 08:00
              2 slices white bread
              60 g bacon, cooked
            lunch 12:30
              150 g ham
              2 slices white bread
            dinner 19:00
              200 g pasta, cooked
              150 g tomato sauce
            """
        )
        let steps = try steps(report)
        let sodium = try #require(report.limits.first { $0.name == ChangeRows.sodium })
        #expect(sodium.after.point <= sodium.allowed)
        let maker = try #require(steps.first { $0.makesRoomIn == [ChangeRows.sodium] })
        let freed = try #require(maker.nutrients[.sodium])
        #expect(freed < 0 && maker.change.kind == .swap)
        #expect(
            SuggestWords.reasons(of: maker, without: [], isWhole: true)
                .contains(
                    "makes room for the rest (sodium \(SuggestWords.signed(freed, decimals: 0)) mg)"
                )
        )
        // Without room there are nuts and fruit, which bring a quarter of it.
        #expect(steps.reduce(0) { $0 + $1.points } > 30)
    }

    @Test func `a limit that only the point keeps to is told`() throws {
        let doubtful = try suggest(Self.poor + "\n  300 g blorptastic stew\n")
        #expect(doubtful.limits.contains { $0.mayBePassed })
        let style = TextStyle(hasColour: false, hasUnicode: true)
        #expect(SuggestText(doubtful, style: style).text().contains("By best estimates: what is"))
    }

    @Test func `what is avoided is neither added nor swapped in`() throws {
        let report = try suggest { $0.avoid = ["dairy", "fish", "mushrooms", "salmon"] }
        for step in try steps(report) {
            let food = try #require(step.change.food)
            #expect(!["dairy", "oily-fish", "white-fish"].contains(food.group), "\(food.name)")
            #expect(!food.name.holds("mushrooms"), "\(food.name)")
        }
    }

    private static let medicated = """
        profile:
          sex: female
          age: 60
          therapies: [warfarin, spironolactone]
        meals:
          - name: breakfast
            items: [2 slices white bread, 15 g butter]
          - name: dinner
            items: [200 g pasta, 100 g tomato sauce]
        """

    @Test func `what medicines forbid to raise is not suggested`() throws {
        let report = try suggest(Self.medicated, file: "test.yaml")
        for step in try steps(report) {
            func amount(_ nutrient: Nutrient) -> Double {
                step.entry.supplies[nutrient]?.estimate.point ?? 0
            }
            #expect(amount(.vitaminK2) <= 10 && amount(.vitaminK1) <= 22.5, "\(step.entry.name)")
            #expect(amount(.potassium) <= 260, "\(step.entry.name)")
        }
        #expect(!report.refusals.isEmpty)
    }

    @Test func `with kidney disease nothing is suggested`() throws {
        let day = Self.medicated.replacing(
            "therapies: [warfarin, spironolactone]",
            with: "conditions: [dialysis]"
        )
        let report = try suggest(day, file: "test.yaml")
        guard case .withheld = report.outcome else {
            Issue.record("\(report.outcome)")
            return
        }
        #expect(
            !SuggestText(report, style: TextStyle(hasColour: false, hasUnicode: true)).text()
                .contains("add  ")
        )
    }

    @Test(arguments: [
        ("fish,,glue", "\"glue\" is no diet"), ("unicorn", "\"unicorn\" is no diet"),
    ])
    func `a word that means nothing is said`(words: String, message: String) {
        let error = #expect(throws: InputError.self) {
            try suggest { $0.avoid = words.split(separator: ",").map(String.init) }
        }
        #expect(error?.message.contains(message) == true)
    }

    @Test func `only what is asked for is suggested`() throws {
        let swaps = try steps(try suggest { $0.only = ["swaps"] })
        #expect(!swaps.isEmpty && swaps.allSatisfy { $0.change.kind == .swap })
        let greens = try steps(try suggest { $0.only = ["greens"] })
        #expect(!greens.isEmpty && greens.allSatisfy { $0.change.food?.group == "greens" })
    }

    @Test func `energy that may not be added is not`() throws {
        let report = try suggest { $0.energy = 0 }
        let energy = try steps(report).reduce(0) { $0 + $1.energy }
        #expect(energy <= 1e-6)
    }

    @Test(arguments: [("2 slices white bread", false), ("200 g boiled potatoes", true)])
    func `a patty in a bun is not swapped for a fillet of fish`(
        beside: String,
        isFishOffered: Bool
    ) throws {
        let day = "date: 2026-11-24\nlunch 12:30\n  120 g ground beef patty, cooked\n  \(beside)\n"
        let steps = try steps(try suggest(day) { $0.only = ["swaps"] })
        #expect(steps.contains { $0.change.food?.isFish == true } == isFishOffered)
    }

    @Test func `of two foods that are as good, the one that cooks put beside the others asks less`()
        throws
    {
        let library = try TestLibrary.shared.get()
        let report = try suggest("date: 2026-11-24\nlunch 12:30\n  150 g white beans, cooked\n")
        let tables = try SuggestionTables.shipped(classes: try library.knowledge.classes)
        let plate = Plate(report.day, tables)
        func strain(_ name: String) throws -> Double {
            let food = try #require(tables.foods.first { $0.name == name })
            let foodClass = try library.database.food(food.id)?.foodClass
            return plate.strain(
                of: food,
                foodClass,
                at: try #require(report.day.sitting(at: .lunch))
            )
        }
        #expect(try strain("kale, boiled") < -0.05)
        #expect(try strain("blueberries") == 0)
        // What is drunk is eaten beside anything.
        #expect(try strain("whole milk") == 0)
    }

    @Test func `one food of a kind is enough, and no plate has two mains`() throws {
        let steps = try steps(try suggest { $0.only = ["additions"] })
        for exchange in ["egg", "tofu", "cheese", "fish"] {
            let own = steps.filter { $0.change.food?.mates == exchange }
            #expect(own.count <= 1, "\(own.map { $0.change.food?.name ?? "" })")
        }
        let mains = steps.filter {
            $0.change.food.map { Plate.mains.contains($0.exchange) } == true
        }
        #expect(Set(mains.map(\.change.sitting)).count == mains.count)
    }

    @Test(arguments: [
        "food,pack,price\nwhole milk,1 l carton 1030 g,1.03\n",
        "food;pack;price\nwhole milk;1 l carton 1030 g;1,03\n",
    ])
    func `with a budget only what is priced is bought, and within it`(_ prices: String) throws {
        let steps = try steps(
            try suggest {
                $0.prices = .init(name: "prices.csv", bytes: Array(prices.utf8))
                $0.budget = 0.5
            }
        )
        #expect(steps.allSatisfy { $0.change.food?.shop == "whole milk" })
        #expect(steps.reduce(0) { $0 + ($1.change.price ?? 9) } <= 0.5)
    }

    @Test func `what is liked or not liked is heeded`() throws {
        let first = try #require(try steps(suggest()).first?.change.food?.name)
        let without = try suggest {
            $0.disliked = .init(name: "no.txt", bytes: Array("\(first) # no\nglue\n".utf8))
        }
        #expect(try steps(without).allSatisfy { $0.change.food?.name != first })
        #expect(without.findings.contains { $0.text == "glue" && $0.location.line == 2 })
        let natto = try suggest {
            $0.liked = .init(name: "yes.txt", bytes: Array("natto\n".utf8))
        }
        #expect(try steps(natto).contains { $0.change.food?.name == "natto" })
        #expect(try !steps(suggest()).contains { $0.change.food?.name == "natto" })
    }

    @Test func `a supplement with much calcium may be moved`() throws {
        let day = """
            date: 2026-11-24
            breakfast 08:00
              2 slices white bread
            lunch 12:30
              150 g boiled potatoes
            dinner 19:00
              40 g gouda cheese
              200 ml whole milk
              calcium 500 mg
            """
        let steps = try steps(try suggest(day) { $0.only = ["moves"] })
        #expect(steps.map(\.change.kind) == [.move])
        #expect(steps.first?.change.line?.contains("calcium") == true)
    }

    @Test func `a tablet too near a medicine is moved, whatever points it costs`() throws {
        let day = Self.medicated
            .replacing("warfarin, spironolactone", with: "levothyroxine 07:00")
            .replacing("- name: breakfast", with: "- name: breakfast\n    time: \"08:00\"")
            .replacing("- name: dinner", with: "- name: dinner\n    time: \"19:00\"")
            .replacing("15 g butter]", with: "15 g butter, calcium 500 mg]")
        let report = try suggest(day, file: "test.yaml") { $0.only = ["moves"] }
        let move = try #require(try steps(report).first)
        #expect(move.change.medicine == "levothyroxine")
        let text = SuggestText(report, style: TextStyle(hasColour: false, hasUnicode: true)).text()
        #expect(text.contains("it is too near levothyroxine now"))
    }

    @Test func `JSON has what text has`() throws {
        let report = try suggest { $0.mostEdits = 2 }
        let text = try JSONSuggest(report).text()
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        )
        #expect(json["schema"] as? String == "osteon.suggest/1")
        #expect(json["outcome"] as? String == "plan")
        let changes = ["additions", "swaps", "timing"].flatMap {
            json[$0] as? [[String: Any]] ?? []
        }
        #expect(changes.count == (try steps(report).count))
        for change in changes {
            let delta = try #require(change["delta"] as? [String: Any])
            #expect(delta["points"] is Double && delta["nutrients"] is [String: Any])
        }
        let solver = try #require(json["solver"] as? [String: Any])
        #expect(solver["status"] as? String == "optimal")
        #expect(json["before"] is [String: Any] && json["after"] is [String: Any])
        #expect(!(json["constraints"] as? [Any] ?? []).isEmpty)
    }

    @Test func `days are planned on as their mean`() throws {
        let days = (24...26).map { Self.poor.replacing("2026-11-24", with: "2026-11-\($0)") }
        let report = try suggest(days.joined(separator: "\n\n"))
        #expect(report.day.days == 3)
        let single = try suggest()
        let (mean, one) = (report.before.range.point, single.before.range.point)
        #expect(abs(try #require(mean) - (try #require(one))) < 0.2)
        for step in try steps(report) where step.change.kind == .addition {
            #expect(step.change.daysOfWeek != nil)
        }
    }

    @Test func `a meal is no day`() {
        #expect(throws: InputError.self) { try suggest("lunch\n  100 g kale\n") }
    }
}
