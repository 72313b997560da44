import FoodModel
import Testing

@testable import FoodStore

@Suite struct AuditTests {
    private let rules = AuditRules(
        limits: [AuditLimit(nutrient: .protein, most: 100.5, source: "mass")],
        canaries: [
            AuditCanary(
                name: "cheddar",
                search: "cheddar NOT soup",
                nutrient: .calcium,
                range: 500...1200,
                source: "SR28"
            )
        ]
    )

    private func options(isForced: Bool = false) -> ImportOptions {
        ImportOptions(checksum: "", date: "", audit: rules, isForced: isForced)
    }

    private func food(
        _ number: Int,
        _ name: String,
        _ figures: KeyValuePairs<Nutrient, Double>,
        _ edition: Edition = Foods.user
    ) throws -> FoodRecord {
        var record = try Foods.food("x:\(edition.key)-\(number)", name, edition: edition)
        for (nutrient, value) in figures {
            record.composition[nutrient] = Figure(
                Estimate(value),
                .measured,
                Provenance(edition: edition.key)
            )
        }
        return record
    }

    /// A database with thirty shipped foods with calcium.
    private func database() throws -> FoodDatabase {
        let database = try FoodDatabase()
        try database.ship("1") {
            Foods.table(
                try (1...30).map {
                    try food($0, "Food, no. \($0)", [.calcium: Double($0)], Foods.shipped)
                }
            )
        }
        return database
    }

    private func audited(
        _ database: FoodDatabase,
        isForced: Bool = false,
        _ records: [FoodRecord]
    ) throws -> [ImportedEdition] {
        try database.importFoods(options(isForced: isForced)) { sink in
            try sink.begin(Foods.user)
            for record in records { _ = try sink.add(record) }
        }
    }

    @Test func `a milligram read as a gram stops the import, unless it is forced`() throws {
        // Given
        let database = try database()
        let slipped = try (1...30).map { number in
            try food(number, "FOOD NO. \(number)", [.calcium: Double(number) * 1000])
        }

        // When
        let refusal = #expect(throws: AuditRefusal.self) { try audited(database, slipped) }

        // Then
        #expect(
            refusal?.objections == [
                "half of the foods with calcium have more than 15500 mg, 1000 times as much as "
                    + "in the shipped foods: is the unit the right one",
                "calcium is 1000 times what other sources have for the same 30 foods: "
                    + "is the unit the right one",
            ]
        )
        #expect(try database.imports().isEmpty && database.listings().count == 30)

        // When
        let forced = try audited(database, isForced: true, slipped)

        // Then
        #expect(forced.map(\.isForced) == [true])
        #expect(try database.imports().map(\.isForced) == [true])
    }

    @Test func `what agrees is kept, and a force that was not needed is not written down`() throws {
        let database = try database()
        let records = try (1...30).map { number in
            try food(number, "food no. \(number)", [.calcium: Double(number) * 1.2])
        }
        let imported = try audited(database, isForced: true, records)
        #expect(imported.map(\.isForced) == [false])
        #expect(imported.first?.audit?.comparisons == 2)
    }

    @Test func `a known food out of its range stops the import`() throws {
        let refusal = #expect(throws: AuditRefusal.self) {
            try audited(
                database(),
                [
                    try food(1, "Cheese, cheddar", [.calcium: 0.72]),
                    try food(2, "Soup, cheddar", [.calcium: 700]),
                ]
            )
        }
        #expect(
            refusal?.objections == [
                "cheddar: 0.72 mg of calcium over 1 foods, where 500 to 1200 mg are known"
            ]
        )
    }

    @Test func `what no food can hold stops the import of a small table`() throws {
        let refusal = #expect(throws: AuditRefusal.self) {
            try audited(
                database(),
                [
                    try food(1, "Gelatine", [.protein: 856]),
                    try food(2, "Stone", [.water: 60, .protein: 30, .fat: 20]),
                    try food(
                        3,
                        "Bran",
                        [.water: 5, .carbohydrateByDifference: 90, .fibre: 40]
                    ),
                ]
            )
        }
        #expect(
            refusal?.objections == [
                "1 foods have macronutrients that weigh more than 105.0 g per 100 g",
                "1 foods have more than 100.5 g of protein",
            ]
        )
    }

    @Test func `one slip in a large table is a finding`() throws {
        let database = try FoodDatabase()
        var findings: [Finding] = []
        try database.importFoods(options(), findings: { findings.append($0) }) { sink in
            try sink.begin(Foods.user)
            for number in 1...1000 {
                let protein = number == 7 ? 101.0 : 10
                _ = try sink.add(try food(number, "Food \(number)", [.protein: protein]))
            }
        }
        #expect(
            findings.map(\.message) == [
                "the food \"Food 7\": 101.0 g of protein per 100 g, more than 100.5"
            ]
        )
    }
}
