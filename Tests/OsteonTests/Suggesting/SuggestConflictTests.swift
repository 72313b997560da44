import FoodModel
import Knowledge
import MealPlanner
import Testing

@testable import Osteon

/// What stands in the way of suggestions, and what holds them down.
struct SuggestConflictTests: SuggestingTests {
    @Test func `no change allowed is named as what stands in the way`() throws {
        let report = try suggest { $0.mostEdits = 0 }
        guard case .conflict(let conflict) = report.outcome else {
            Issue.record("\(report.outcome)")
            return
        }
        #expect(conflict.constraints == [ChangeRows.edits])
        #expect(conflict.relaxations.first?.steps.first?.amount == 1)
    }

    @Test func `where the time ends first, nothing is said of what could be suggested`() throws {
        let report = try suggest { $0.seconds = 0.01 }
        guard case .outOfTime = report.outcome else {
            Issue.record("\(report.outcome)")
            return
        }
        #expect(!report.hasPlan)
        let text = SuggestText(report, style: TextStyle(hasColour: false, hasUnicode: true)).text()
        #expect(text.contains("  The time ended before anything was found that helps: allow more"))
        #expect(!text.contains("worth a change"))
    }

    @Test func `with no energy to add swaps make room, and what holds them down`() throws {
        let limits: (inout SuggestRequest) -> Void = {
            $0.avoid = ["vegan", "soy-free", "nut-free"]
            $0.energy = 0
        }
        let report = try suggest { limits(&$0) }
        let steps = try steps(report)
        #expect(steps.contains { $0.change.kind == .swap })
        #expect(steps.reduce(0) { $0 + $1.energy } <= 1e-6)
        #expect(report.holds.contains { $0.constraint == ChangeRows.energy && $0.points >= 1 })
        let text = SuggestText(report, style: TextStyle(hasColour: false, hasUnicode: true)).text()
        #expect(text.contains("Held by: "))

        let added = try suggest {
            limits(&$0)
            $0.only = ["additions"]
        }
        guard case .conflict(let conflict) = added.outcome else {
            Issue.record("\(added.outcome)")
            return
        }
        #expect(Set(conflict.constraints) == ["--only additions", ChangeRows.energy])
        for relaxation in conflict.relaxations {
            #expect(relaxation.steps.count == 1, "\(relaxation)")
        }
        #expect(conflict.relaxations.contains { ($0.steps.first?.amount ?? 0) > 0 })
    }

    @Test(arguments: [("vegan", false), ("fish", true)])
    func `only a diet is what it allows, only a food what it names`(
        word: String,
        isFish: Bool
    ) throws {
        for step in try steps(try suggest { $0.only = [word] }) {
            let group = try #require(step.change.food?.group)
            #expect(["oily-fish", "white-fish"].contains(group) == isFish, "\(group)")
        }
    }

    @Test func `everything avoided is named, a budget of nothing too`() throws {
        let report = try suggest {
            $0.avoid = ["vegan"]
            $0.only = ["meat"]
        }
        guard case .conflict(let conflict) = report.outcome else {
            Issue.record("\(report.outcome)")
            return
        }
        #expect(conflict.constraints.allSatisfy { ["--avoid vegan", "--only meat"].contains($0) })
        #expect(!conflict.constraints.isEmpty)
        let prices = "food,pack,price\nkale boiled,500 g bag,2.00\nwhole milk,1 l carton 1030 g,1\n"
        let poor = try suggest {
            $0.prices = .init(name: "prices.csv", bytes: Array(prices.utf8))
            $0.budget = 0
        }
        guard case .conflict(let conflict) = poor.outcome else {
            Issue.record("\(poor.outcome)")
            return
        }
        #expect(conflict.constraints == [ChangeRows.budget])
        #expect(poor.findings.contains { $0.text == "kale boiled" })
    }
}
