import FoodModel
import Testing

@Suite struct CronometerReaderTests {
    @Test func `servings are days of meals`() throws {
        let table = """
            Day,Time,Group,Food Name,Amount,Energy (kcal),Calcium (mg),Category
            2026-10-05,08:15,Breakfast,"Oats, rolled",45.00 g,171,,Cereal Grains
            2026-10-05,08:15,Breakfast,Kefir,1.50 cup,,310,Dairy
            2026-10-05,,Supplements,Vitamin D 20 µg,1.00 capsule,,,Supplements
            2026-10-06,,Dinner,Apple,2.00 medium - 7cm,,,Fruits
            """
        let diary = try reading(table, as: "servings.csv")
        #expect(
            Eaten(diary).lines == [
                "day 2026-10-05", "meal Breakfast 08:15", "  45 g Oats, rolled", "  1.5 cup Kefir",
                "supplement Supplements", "  + 1 capsule Vitamin D 20 µg", "day 2026-10-06",
                "meal Dinner", "  2 medium - 7cm Apple",
            ]
        )
        #expect(diary.days[1].meals[0].items[0].location.line == 5)
    }

    @Test func `columns may be absent, and a bad row is a finding`() throws {
        let table =
            "Day,Food Name,Amount\n5.10.2026,Rice,60 g\n2026-10-05,,60 g\n2026-10-05,Rice,60 g\n"
        let diary = try reading(table + "2026-10-05,Rice\n", as: "a.csv")
        #expect(Eaten(diary).lines == ["day 2026-10-05", "meal ", "  60 g Rice"])
        #expect(
            diary.findings.map(\.description) == [
                "a.csv:2: error: \"5.10.2026\" is not a date, year-month-day; the row was left out",
                "a.csv:3: error: no food is named here; the row was left out",
                "a.csv:5:1: error: this row has 2 fields; the table has 3 columns; it was left out",
            ]
        )
    }
}
