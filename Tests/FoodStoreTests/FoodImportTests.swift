import FoodModel
import Testing

@testable import FoodStore

@Suite struct FoodImportTests {
    @Test func `an edition takes the place of its own foods only`() throws {
        // Given
        let database = try FoodDatabase()
        try database.ship("1") { Foods.table([try Foods.food("fdc:1", "Milk")]) }
        try database.replace(
            Foods.user,
            with: [
                try Foods.food("ciqual:1", "Lait", edition: Foods.user),
                try Foods.food("ciqual:2", "Beurre", edition: Foods.user),
            ]
        )

        // When
        let newer = Foods.edition(Foods.user.key, release: "2")
        try database.replace(
            newer,
            with: [try Foods.food("ciqual:1", "Lait entier", edition: newer)]
        )

        // Then
        #expect(try database.listings().map(\.name) == ["Milk", "Lait entier"])
        #expect(try database.editions() == [newer, Foods.shipped].sorted { $0.key < $1.key })
        #expect(try database.search("beurre", limit: 9).isEmpty)
    }

    @Test func `an import that fails halfway leaves the database as it was`() throws {
        // Given
        let database = try FoodDatabase()
        let before = [try Foods.food("ciqual:1", "Lait", edition: Foods.user, calcium: 120)]
        try database.replace(Foods.user, with: before)

        // When
        let twice = try (1...50).map {
            try Foods.food("ciqual:\($0 % 49)", "Food \($0)", edition: Foods.user, calcium: 1)
        }
        let error = #expect(throws: StoreError.self) {
            try database.replace(Foods.user, with: twice)
        }

        // Then
        #expect(
            error?.description == """
                the food "ciqual:1" of edition "ciqual-2020" is in the database already, or \
                stands twice in the edition. Nothing was changed
                """
        )
        #expect(try database.listings().map(\.name) == ["Lait"])
        #expect(try database.food(before[0].id)?.composition[.calcium]?.estimate == Estimate(120))
        #expect(try database.search("lait", limit: 9).count == 1)
        #expect(try database.search("food", limit: 9).isEmpty)
    }

    @Test func `a figure of an edition that nobody described is refused`() throws {
        let database = try FoodDatabase()
        var record = try Foods.food("fdc:1", "Milk")
        record.composition[.calcium] = Figure(
            Estimate(120),
            .measured,
            Provenance(edition: "usda-sr26")
        )
        let error = #expect(throws: StoreError.self) {
            try database.replace(Foods.shipped, with: [record])
        }
        #expect(
            error?.description == """
                the food "fdc:1" names the edition "usda-sr26", which is not described. \
                Nothing was changed
                """
        )
        #expect(try database.listings().isEmpty)
    }
}
