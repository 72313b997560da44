import FoodModel
import Testing

@testable import MealReaders

@Suite struct MealHeadingTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let name: String
        let kind: Meal.Kind
        let time: String?
        var testDescription: String { text }

        init(_ text: String, _ name: String, _ kind: Meal.Kind = .meal, _ time: String? = nil) {
            self.text = text
            self.name = name
            self.kind = kind
            self.time = time
        }
    }

    static let sittings: [Case] = [
        Case("breakfast", "breakfast"), Case("Breakfast", "Breakfast"), Case("LUNCH:", "LUNCH"),
        Case("breakfast 07:30", "breakfast", .meal, "07:30"),
        Case("Breakfast 7.30", "Breakfast", .meal, "07:30"),
        Case("Breakfast, 8am", "Breakfast", .meal, "08:00"),
        Case("lunch at 12:30 pm", "lunch", .meal, "12:30"),
        Case("Lunch (12:30)", "Lunch", .meal, "12:30"),
        Case("dinner @ 7 p.m.", "dinner", .meal, "19:00"),
        Case("dinner at 8", "dinner", .meal, "08:00"),
        Case("supper - 19h30", "supper", .meal, "19:30"),
        Case("lunch at noon", "lunch", .meal, "12:00"),
        Case("dinner 12am", "dinner", .meal, "00:00"),
        Case("8:00 breakfast", "breakfast", .meal, "08:00"),
        Case("07:30 - Breakfast", "Breakfast", .meal, "07:30"),
        Case("lunch at work", "lunch at work"), Case("dinner (restaurant)", "dinner (restaurant)"),
        Case("second breakfast", "second breakfast"), Case("Meal 2", "Meal 2"),
        Case("snack", "snack", .snack), Case("Snacks:", "Snacks", .snack),
        Case("Morning snack 10.30", "Morning snack", .snack, "10:30"),
        Case("snack 2", "snack 2", .snack),
        Case("tea time", "tea time", .snack), Case("supplement", "supplement", .supplement),
        Case("Supplements 22:00", "Supplements", .supplement, "22:00"),
    ]

    @Test(arguments: sittings)
    func `a word for a sitting is a heading, with or without a time`(_ c: Case) {
        let heading = MealHeading(c.text)
        #expect(heading.role == .sitting)
        #expect(heading.name == c.name)
        #expect(heading.kind == c.kind)
        #expect(heading.time?.description == c.time)
        #expect(heading.mistakenTime == nil)
    }

    @Test(arguments: [
        "lunch meat", "snack bar", "dinner roll", "breakfast cereal", "tea", "tea with milk",
        "meal replacement shake", "2 eggs",
        "1.50 l water", "pills box 12", "vitamin D3 20 µg",
    ])
    func `a food is no heading`(_ text: String) { #expect(MealHeading(text).role == .other) }

    @Test(arguments: ["breakfast 25:00", "breakfast at 13pm", "breakfast 7:75"])
    func `a time that does not exist is noticed`(_ text: String) {
        let heading = MealHeading(text)
        #expect(heading.time == nil && heading.mistakenTime != nil && heading.name == "breakfast")
    }

    @Test func `a supplement names what it is taken with`() {
        #expect(MealHeading("Supplement with Breakfast").companion == "breakfast")
        #expect(MealHeading("supplements").companion == nil)
        #expect(MealHeading("lunch with Anna").companion == nil)
    }
}
