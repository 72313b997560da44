import FoodModel
import Knowledge
import Testing

@Suite struct MenaquinoneShareTableTests {
    private static let head = "classes\tshare\treference\tlocator\tconfidence\tnote\n"

    private func read(_ rows: String) throws -> [FoodClass.Key: Cited<Double>] {
        try MenaquinoneShareTable.read(Array((Self.head + rows).utf8), file: "shares.tsv")
    }

    @Test func `a share holds for every class of its row, with its source`() throws {
        let shares = try read("butter,cream\t0.9\tSchurgers 2000\tdoi\tM1\t\n")
        let butter = try #require(shares[FoodClass.Key(rawValue: "butter")])
        #expect(
            butter
                == Cited(0.9, Citation("Schurgers 2000", locator: "doi", confidence: .remembered))
        )
        #expect(shares[FoodClass.Key(rawValue: "cream")] == butter)
    }

    @Test(arguments: [
        ("butter\t1.2\tx\t\tD\t\n", "shares.tsv:2:8: error: a share is a number from 0 to 1"),
        ("butter\t\tx\t\tD\t\n", "shares.tsv:2:8: error: a share is a number from 0 to 1"),
        (
            "butter\t1\tx\t\tD\t\nbutter\t0\tx\t\tD\t\n",
            "shares.tsv:3:1: error: the class \"butter\" stands twice"
        ),
    ])
    func `a fault is told with its place`(_ rows: String, _ message: String) throws {
        let error = #expect(throws: InputError.self) { try read(rows) }
        #expect(error?.description == message)
    }

    @Test func `what ships speaks of classes that hold K2, and of each once`() throws {
        let classes = try Knowledge.classes()
        let shares = try MenaquinoneShareTable.shipped()
        #expect(shares.count == 79)
        for (key, share) in shares {
            let foodClass = try #require(classes[key], "\(key.rawValue)")
            #expect(!foodClass.structuralZeros.contains(.vitaminK2), "\(key.rawValue)")
            #expect(!share.citation.reference.isEmpty)
        }
        func share(_ key: String) -> Double? { shares[FoodClass.Key(rawValue: key)]?.value }
        #expect(share("natto") == 0 && share("chicken-dark") == 1)
        #expect(share("egg-yolk") == 0.98 && share("cheese-dutch") == 0.06)
    }
}
