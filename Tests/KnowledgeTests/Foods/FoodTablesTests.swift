import FoodModel
import Testing

@testable import Knowledge

@Suite struct FoodTablesTests {
    private static let citations = """
        key\treference\tlocator\tconfidence
        # a comment
        assumed\tNo measurement of this class\t\tD
        leafy\tHeaney 1990\tPMC1\tV*

        """
    private static let head = """
        key\ttitle\torigin\tcalcium_index\tcalcium_citation\tstructural_zeros\t\
        PHYTAC\tPHYTAC_citation\tpolyphenol_group\tcontains\taisle\tmercury

        """
    private static let kale =
        "kale\tkale\tplant\t0.8/1/1.2\tleafy\tRETOL,MK4\t1/2.5/40\tassumed\tvegetables\t\tproduce\tnone\n"

    private static func readCitations(_ text: String = citations) throws -> [String: Citation] {
        try CitationTable.read(Array(text.utf8), file: "citations.tsv")
    }

    private static func readClasses(_ rows: String) throws -> [FoodClass.Key: FoodClass] {
        try FoodClassTable.read(
            Array((head + rows).utf8),
            file: "classes.tsv",
            citations: readCitations()
        )
    }

    @Test func `a class is read with its sources`() throws {
        let classes = try Self.readClasses(
            Self.kale
                + "pie\tpie\tmixed\t0.3/0.8/1\tassumed\t\t\t\tother\tgluten,egg\tbakery\tlow\n"
        )
        let kale = try #require(classes[FoodClass.Key(rawValue: "kale")])
        #expect(kale.title == "kale" && kale.origin == .plant && kale.aisle == "produce")
        #expect(kale.calciumIndex.value == Estimate(low: 0.8, point: 1, high: 1.2))
        #expect(
            kale.calciumIndex.citation
                == Citation("Heaney 1990", locator: "PMC1", confidence: .verifiedSecondary)
        )
        #expect(!kale.isCalciumIndexAssumed)
        #expect(kale.structuralZeros == [.retinol, .menaquinone4])
        #expect(kale.ranges[.vitaminK2] == nil)
        #expect(kale.ranges[.phytate]?.value == Estimate(low: 1, point: 2.5, high: 40))
        #expect(kale.ranges[.phytate]?.citation.confidence == .design)
        #expect(kale.polyphenolGroup == .vegetables && kale.contents == [])
        let pie = try #require(classes[FoodClass.Key(rawValue: "pie")])
        #expect(pie.isCalciumIndexAssumed && pie.contents == [.gluten, .egg])
        #expect(pie.mercury == .low && pie.structuralZeros.isEmpty)
    }

    struct Mistake: CustomTestStringConvertible, Sendable {
        let old: String
        let new: String
        /// The field with the mistake, 1-based.
        let field: Int
        let message: String
        var testDescription: String { new }

        init(_ old: String, _ new: String, field: Int, _ message: String) {
            (self.old, self.new, self.field, self.message) = (old, new, field, message)
        }
    }

    @Test(arguments: [
        Mistake(
            "plant",
            "stone",
            field: 3,
            "\"stone\" is not one of plant, animal, fungus, algae, mineral, fermented-plant, mixed"
        ),
        Mistake(
            "0.8/1/1.2",
            "0.8/1",
            field: 4,
            "\"0.8/1\" is not a range: write low/point/high, in order"
        ),
        Mistake(
            "0.8/1/1.2",
            "2/1/3",
            field: 4,
            "\"2/1/3\" is not a range: write low/point/high, in order"
        ),
        Mistake(
            "0.8/1/1.2",
            "-1/1/3",
            field: 4,
            "\"-1/1/3\" is not a range: write low/point/high, in order"
        ),
        Mistake("0.8/1/1.2", "", field: 4, "a class needs a calcium index: low/point/high"),
        Mistake("leafy", "heany", field: 5, "no citation has the key \"heany\""),
        Mistake("RETOL,MK4", "RETOL,MK44", field: 6, "no nutrient has the tag \"MK44\""),
        Mistake("\tassumed", "\t", field: 8, "no citation has the key \"\""),
        Mistake(
            "vegetables\t",
            "vegetables\tmeet",
            field: 10,
            "\"meet\" is not one of meat, poultry, fish, shellfish, dairy, lactose, egg, gluten, nuts, peanuts, soy, sesame, honey, pork, alcohol, unknown"
        ),
        Mistake("produce", "", field: 11, "the aisle is empty"),
        Mistake("none", "much", field: 12, "\"much\" is not one of none, low, moderate, high"),
    ])
    func `a word that is not known is an error at its place`(_ mistake: Mistake) throws {
        let row = Self.kale.replacing(mistake.old, with: mistake.new, maxReplacements: 1)
        let error = #expect(throws: InputError.self) { try Self.readClasses(row) }
        let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
        let column = fields.prefix(mistake.field - 1).reduce(1) { $0 + $1.count + 1 }
        #expect(error?.description == "classes.tsv:2:\(column): error: \(mistake.message)")
    }

    @Test func `a class or a citation that stands twice is an error`() throws {
        let twice = #expect(throws: InputError.self) { try Self.readClasses(Self.kale + Self.kale) }
        #expect(twice?.description == "classes.tsv:3:1: error: the class \"kale\" stands twice")
        let citation = #expect(throws: InputError.self) {
            try Self.readCitations(Self.citations + "leafy\tAgain\t\tV\n")
        }
        #expect(
            citation?.description == "citations.tsv:5:1: error: the citation \"leafy\" stands twice"
        )
    }

    @Test func `statistics are read by class, the whole table's under nil`() throws {
        let text = """
            class\ttag\tcount\tp1\tmedian\tp99
            *\tCA\t900\t0\t20\t800.5
            kale\tCA\t3\t90\t150\t250

            """
        let statistics = try ClassStatisticsTable.read(Array(text.utf8), file: "statistics.tsv")
        #expect(statistics.count == 2)
        #expect(
            statistics[nil]?.distributions[.calcium]
                == Distribution(count: 900, p1: 0, median: 20, p99: 800.5)
        )
        #expect(statistics[FoodClass.Key(rawValue: "kale")]?.distributions[.calcium]?.count == 3)
        #expect(statistics[FoodClass.Key(rawValue: "kale")]?.distributions[.iron] == nil)
    }

    @Test(arguments: [
        ("CALCIUM\t1\t1\t2\t3", "2:6: error: no nutrient has the tag \"CALCIUM\""),
        ("CA\t0\t1\t2\t3", "2:9: error: \"0\" is not a number of foods"),
        ("CA\t1\t1\t\t3", "2:11: error: the percentiles are not in the order p1, median, p99"),
        ("CA\t1\t4\t2\t3", "2:11: error: the percentiles are not in the order p1, median, p99"),
        ("CA\t1\t1\t2\tx", "2:15: error: \"x\" is not a number of 0 or more"),
        ("CA\t1\t1\t2\t3\nkale\tCA\t1\t1\t2\t3", "3:6: error: \"CA\" of \"kale\" stands twice"),
    ])
    func `statistics that cannot be are errors`(row: String, message: String) {
        let text = "class\ttag\tcount\tp1\tmedian\tp99\nkale\t\(row)\n"
        let error = #expect(throws: InputError.self) {
            try ClassStatisticsTable.read(Array(text.utf8), file: "statistics.tsv")
        }
        #expect(error?.description == "statistics.tsv:\(message)")
    }

    @Test func `editions are read in order`() throws {
        let text = """
            key\ttitle\tpublisher\trelease\tlicence\tchecksum
            usda-sr28\tStandard Reference\tUSDA\t28\tCC0\t
            usda-sr26\tStandard Reference\tUSDA\t26\tCC0\tc0ffee

            """
        let editions = try EditionTable.read(Array(text.utf8), file: "editions.tsv")
        #expect(editions.map(\.key) == ["usda-sr28", "usda-sr26"])
        #expect(editions.map(\.checksum) == ["", "c0ffee"])
    }
}
