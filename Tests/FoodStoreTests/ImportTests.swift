import FoodModel
import Testing

@testable import FoodStore

@Suite struct ImportTests {
    private let options = ImportOptions(checksum: "beef", date: "2026-11-24T07:30:00Z")

    private func figure(_ value: Double, _ kind: FigureKind = .measured) -> Figure {
        Figure(Estimate(value), kind, Provenance(edition: Foods.user.key))
    }

    @Test func `the figure of the code that is preferred stays, whichever comes first`() throws {
        // Given
        let database = try FoodDatabase()

        // When
        let imported = try database.importFoods(options) { sink in
            try sink.begin(Foods.user)
            for (id, order) in [("ciqual:1", [0, 1, 2]), ("ciqual:2", [2, 1, 0])] {
                let record = try Foods.food(id, "Lait", edition: Foods.user)
                let food = try #require(try sink.add(record))
                for rank in order {
                    try sink.add(
                        figure(Double(rank), rank == 0 ? .measured : .imputed),
                        of: .energy,
                        rank: rank,
                        to: food
                    )
                }
            }
        }

        // Then
        for id in ["ciqual:1", "ciqual:2"] {
            let food = try database.food(try #require(FoodID(id)))
            #expect(food?.composition[.energy] == figure(0))
        }
        #expect(imported.map(\.counts.figures) == [[.measured: 2]])
        #expect(imported.map(\.counts.duplicates) == [0])
    }

    @Test func `of two tables with one food the one that was imported last is shown`() throws {
        let database = try FoodDatabase()
        let id = try #require(FoodID("ndb:01077"))
        for (key, calcium) in [("usda-sr28", 113.0), ("clinic", 120)] {
            try database.importFoods(options) { sink in
                let edition = Foods.edition(key)
                try sink.begin(edition)
                let milk = try Foods.food(
                    id.description,
                    "Milk",
                    edition: edition,
                    calcium: calcium
                )
                _ = try sink.add(milk)
            }
            #expect(try database.food(id)?.composition[.calcium]?.estimate == Estimate(calcium))
            #expect(try database.listings().map(\.id) == [id])
        }
        // Where the last one goes, the other is there again.
        _ = try database.removeImport("clinic")
        #expect(try database.food(id)?.composition[.calcium]?.estimate == Estimate(113))
    }

    @Test func `a figure that stands twice is counted, and the first is kept`() throws {
        let database = try FoodDatabase()
        let imported = try database.importFoods(options) { sink in
            try sink.begin(Foods.user)
            let record = try Foods.food("ciqual:1", "Lait", edition: Foods.user, calcium: 120)
            let food = try #require(try sink.add(record))
            try sink.add(figure(99), of: .calcium, rank: 0, to: food)
        }
        #expect(imported.map(\.counts.duplicates) == [1])
        let food = try database.food(FoodID(source: "ciqual", code: "1"))
        #expect(food?.composition[.calcium]?.estimate == Estimate(120))
    }

    @Test func `figures of a food that come apart from each other belong together`() throws {
        // Given
        let database = try FoodDatabase()

        // When
        let imported = try database.importFoods(options) { sink in
            try sink.begin(Foods.user)
            let milk = try Foods.food("ciqual:1", "Lait", edition: Foods.user)
            let bread = try Foods.food("ciqual:2", "Pain", edition: Foods.user)
            let foods = [try #require(try sink.add(milk)), try #require(try sink.add(bread))]
            // The second food before the first, and each of them twice.
            for (food, value) in [(1, 10.0), (0, 20), (1, 30), (0, 40)] {
                try sink.add(figure(value), of: .calcium, rank: 0, to: foods[food])
                try sink.add(
                    figure(value, value < 25 ? .imputed : .measured),
                    of: .energy,
                    rank: value < 25 ? 1 : 0,
                    to: foods[food]
                )
            }
            try sink.add(figure(1), of: .zinc, rank: 0, to: foods[1])
        }

        // Then
        let milk = try database.food(FoodID(source: "ciqual", code: "1"))?.composition
        let bread = try database.food(FoodID(source: "ciqual", code: "2"))?.composition
        #expect(milk?[.calcium] == figure(20) && bread?[.calcium] == figure(10))
        #expect(milk?[.energy] == figure(40) && bread?[.energy] == figure(30))
        #expect(milk?[.zinc] == nil && bread?[.zinc] == figure(1))
        #expect(imported.map(\.counts.figures) == [[.measured: 5, .imputed: 0]])
        #expect(imported.map(\.counts.duplicates) == [2])
    }

    @Test func `foods are found in the order in which they came and in any other`() throws {
        let database = try FoodDatabase()
        try database.importFoods(options) { sink in
            try sink.begin(Foods.user)
            let handles = try (0..<6).map { code in
                try sink.add(Foods.food("ciqual:\(code)", "Lait", edition: Foods.user))
            }
            for code in [0, 1, 2, 3, 5, 4, 5, 5, 0, 1, 2, 4, 3, 2, 1] {
                let id = FoodID(source: "ciqual", code: "\(code)")
                #expect(try sink.food(id) == handles[code])
                // Looks for what is not there do not lose the place.
                if code == 1 { #expect(try sink.food(FoodID(source: "ciqual", code: "x")) == nil) }
            }
            #expect(try sink.food(FoodID(source: "ciqual", code: "2")) == handles[2])
            let late = try sink.add(Foods.food("ciqual:6", "Lait", edition: Foods.user))
            #expect(try sink.food(FoodID(source: "ciqual", code: "6")) == late)
        }
    }

    @Test func `a new edition of a source takes the place of the old one`() throws {
        let database = try FoodDatabase()
        let newer = Foods.edition("ciqual-2025")
        try database.replace(
            Foods.user,
            with: [try Foods.food("ciqual:1", "Lait", edition: Foods.user)]
        )
        try database.replace(newer, with: [try Foods.food("ciqual:1", "Lait", edition: newer)])
        #expect(try database.imports().map(\.edition) == [newer])
        #expect(try database.listings().count == 1)
        #expect(try database.search("lait", limit: 9).count == 1)
    }

    @Test func `an imported food comes before the shipped one of its id, and takes its class`()
        throws
    {
        // Given
        let database = try FoodDatabase()
        var milk = try Foods.food("ciqual:1", "Milk", otherIDs: [FoodID(source: "x", code: "7")])
        milk.foodClass = FoodClass.Key(rawValue: "milk")
        try database.ship("1") { Foods.table([milk]) }

        // When
        try database.replace(
            Foods.user,
            with: [
                try Foods.food("ciqual:1", "Lait", edition: Foods.user),
                try Foods.food("x:7", "Lait frais", edition: Foods.user),
            ]
        )

        // Then
        #expect(try database.listings().map(\.name) == ["Lait", "Lait frais"])
        #expect(try database.listings().map(\.foodClass?.rawValue) == ["milk", "milk"])
        #expect(try database.food(milk.id)?.name == "Lait")
        #expect(try database.search("milk", limit: 9).isEmpty)

        // When the program brings another table, and when the import is removed
        try database.ship("2") { Foods.table([milk]) }
        #expect(try database.food(milk.id)?.name == "Lait")
        #expect(try database.removeImport("ciqual")?.edition == Foods.user)
        #expect(try database.listings().map(\.name) == ["Milk"])
        #expect(try database.search("lait", limit: 9).isEmpty)
        #expect(try database.search("milk", limit: 9).count == 1)
        #expect(try database.removeImport("ciqual") == nil)
    }

    @Test func `what was imported is written down, attributes too`() throws {
        let database = try FoodDatabase()
        let imported = try database.importFoods(options) { sink in
            try sink.begin(Foods.user)
            try sink.add(
                AttributeRecord(
                    id: FoodID(source: "ciqual", code: "1"),
                    name: "Lait",
                    kind: .density,
                    unit: "g/ml",
                    estimate: Estimate(1.03),
                    provenance: Provenance(edition: Foods.user.key),
                    location: SourceLocation(file: "density.csv")
                )
            )
        }
        #expect(try database.imports() == imported)
        #expect(imported.map(\.counts.attributes) == [1])
        #expect(imported.map(\.checksum) == ["beef"])
    }

    @Test func `a trial of figures alone counts as one with all steps does, without an audit`()
        throws
    {
        let database = try FoodDatabase()
        let rules = AuditRules(
            limits: [AuditLimit(nutrient: .calcium, most: 100, source: "a test")],
            canaries: []
        )
        let read: (any FoodSink) throws -> Void = { sink in
            try sink.begin(Foods.user)
            let milk = try Foods.food("ciqual:1", "Lait", edition: Foods.user, calcium: 120)
            _ = try sink.add(milk)
        }
        func options(isFiguresOnly: Bool) -> ImportOptions {
            ImportOptions(
                checksum: "",
                date: "",
                audit: rules,
                isTrial: true,
                isFiguresOnly: isFiguresOnly
            )
        }
        #expect(throws: AuditRefusal.self) {
            try database.importFoods(options(isFiguresOnly: false), from: read)
        }
        let imported = try database.importFoods(options(isFiguresOnly: true), from: read)
        #expect(imported.map(\.counts.figures) == [[.measured: 1]])
        #expect(imported.map(\.audit) == [nil])
        #expect(try database.listings().isEmpty)
    }

    @Test func `a trial changes nothing`() throws {
        let database = try FoodDatabase()
        let trial = ImportOptions(checksum: "", date: "", isTrial: true)
        let imported = try database.importFoods(trial) { sink in
            try sink.begin(Foods.user)
            _ = try sink.add(try Foods.food("ciqual:1", "Lait", edition: Foods.user))
        }
        #expect(imported.map(\.counts.foods) == [1])
        #expect(try database.imports().isEmpty && database.listings().isEmpty)
        #expect(try database.search("lait", limit: 9).isEmpty)
    }

    @Test func `a food that was taken back leaves nothing, in the database or the counts`() throws {
        let database = try FoodDatabase()
        let imported = try database.importFoods(options) { sink in
            try sink.begin(Foods.user)
            let code = FoodID(source: "gtin", code: "1")
            let old = try Foods.food(
                "ciqual:1",
                "Lait",
                edition: Foods.user,
                otherIDs: [code],
                calcium: 110
            )
            let new = try Foods.food(
                "ciqual:2",
                "Lait frais",
                edition: Foods.user,
                otherIDs: [code],
                calcium: 120
            )
            let food = try #require(try sink.add(old))
            try sink.add(Portion(amount: 1, unit: "cup", grams: 240), to: food)
            try sink.add(figure(3), of: .protein, rank: 0, to: food)
            _ = try sink.add(new)
            try sink.remove(food)
            #expect(try sink.food(old.id) == nil)
        }
        #expect(imported.map(\.counts.foods) == [1])
        #expect(imported.map(\.counts.portions) == [0])
        #expect(imported.map(\.counts.allFigures) == [1])
        #expect(try database.food(FoodID(source: "gtin", code: "1"))?.name == "Lait frais")
        #expect(try database.search("lait", limit: 9).map(\.food.name) == ["Lait frais"])
        #expect(try database.integrityFaults().isEmpty)
    }

    @Test func `a food is found by its names in other languages where none has the word`() throws {
        // Given
        let database = try FoodDatabase()
        var milk = try Foods.food("fineli:1", "Milk", edition: Foods.user)
        milk.addName("Täysmaito", in: "fi")
        milk.addName("Mjölk", in: "sv")
        var fish = try Foods.food("fineli:2", "Milkfish", edition: Foods.user)
        fish.addName("Maitokala", in: "fi")
        try database.replace(Foods.user, with: [milk, fish])
        func search(_ words: String) throws -> [String] {
            try database.search(words, limit: 9).map(\.food.name)
        }

        // Then
        #expect(try search("taysmaito") == ["Milk"])
        #expect(try search("mjölk") == ["Milk"])
        #expect(try search("maito") == ["Milkfish"])
        #expect(try search("milk") == ["Milk"])
        #expect(
            try database.otherNames(of: milk.id) == [
                OtherName("Täysmaito", language: "fi"), OtherName("Mjölk", language: "sv"),
            ]
        )

        // When the import is removed
        _ = try database.removeImport("ciqual")
        #expect(try search("mjölk").isEmpty)
        #expect(try database.otherNames(of: milk.id).isEmpty)
        #expect(try database.integrityFaults().isEmpty)
    }

    @Test func `18:3 whose isomers were not told apart stands beside the figures`() throws {
        let database = try FoodDatabase()
        let imported = try database.importFoods(options) { sink in
            try sink.begin(Foods.user)
            let record = try Foods.food("ciqual:1", "Oil", edition: Foods.user)
            let food = try #require(try sink.add(record))
            try sink.add(undifferentiated183: figure(7.5), to: food)
        }
        let oil = FoodID(source: "ciqual", code: "1")
        let attribute = try #require(try database.attributes(of: oil).first)
        #expect(attribute.kind == .component && attribute.subject == "F18D3")
        #expect(attribute.name == "Oil" && attribute.unit == "g/100 g")
        #expect(attribute.estimate == Estimate(7.5))
        #expect(try database.food(oil)?.composition[.alphaLinolenicAcid] == nil)
        #expect(imported.map(\.counts.attributes) == [1])
    }
}
