import FoodModel
import FoodReaders
import Testing

struct WorkbookReadersTests {
    private func imputed(_ value: Double) -> Figure {
        Figure(Estimate(value), .imputed, Provenance(edition: "usda-fndds-2019-20"))
    }

    @Test func `a dish of FNDDS is imputed, in a group`() throws {
        let contents = try USDAFixture.read("fndds.xlsx")
        #expect(contents.edition.key == "usda-fndds-2019-20")
        #expect(contents.edition.release == "2019-2020")
        let milk = try contents.food("fndds:11111000")
        #expect(milk.name == "Milk, whole")
        #expect(milk.group == "Milk, whole")
        #expect(milk.composition[.calcium] == imputed(123))
        #expect(milk.composition[.vitaminD] == imputed(1.1))
        #expect(milk.composition[.sodium] == imputed(0))
        #expect(milk.composition[.alphaLinolenicAcid] == nil)
        #expect(contents.undifferentiated183[milk.id] == imputed(0.025))
        #expect(milk.location.line == 3)
    }

    @Test func `a cell without a figure stays missing, said so where it holds a text`() throws {
        let contents = try USDAFixture.read("fndds.xlsx")
        #expect(try contents.food("fndds:27000000").composition[.calcium] == nil)
        let pizza = try contents.food("fndds:58106210")
        #expect(pizza.name == "Pizza, cheese <thin>")
        #expect(pizza.composition[.calcium] == nil)
        #expect(
            try contents.lines(of: "fndds.xlsx") == [
                "fndds.xlsx:4:22: warning: \"n/a\" is not a figure; it was left out",
                "fndds.xlsx:6:1: warning: this cell is empty; the row was left out",
            ]
        )
    }

    @Test func `a workbook that does not say its years is an error`() throws {
        #expect(
            throws: InputError(
                .badData,
                at: SourceLocation(
                    file: try USDAFixture.path("fndds-without-years.xlsx"),
                    line: 1
                ),
                "the title does not say the years of this edition, as in \"2019-2020\""
            )
        ) { try USDAFixture.read("fndds-without-years.xlsx") }
    }

    @Test func `a sum of some classes of flavonoids is no figure where no food has them all`()
        throws
    {
        let contents = try USDAFixture.read("flavonoids.xlsx")
        #expect(contents.records.map(\.name) == ["Cacao beans", "Dill weed, fresh"])
        #expect(contents.records.allSatisfy { $0.composition[.flavonoids] == nil })
        #expect(
            try contents.lines(of: "flavonoids.xlsx") == [
                "flavonoids.xlsx:5:3: warning: \"Quercetin\" stands twice for this food; "
                    + "the first is kept",
                "flavonoids.xlsx:6:3: warning: this cell is empty; the row was left out",
            ]
        )
    }
}
