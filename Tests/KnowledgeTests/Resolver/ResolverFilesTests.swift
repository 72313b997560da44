import FoodModel
import Foundation
import Testing

@testable import Knowledge
@testable import MealResolver

struct ResolverFilesTests {
    /// The folder that ships, found from this file.
    private static let foodData = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "FoodData")

    static func shipped(_ name: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: foodData.appending(path: "Resolver").appending(path: name)))
    }

    @Test func `the shipped files can be read`() throws {
        let knowledge = try ResolverKnowledge(file: Self.shipped)
        #expect(knowledge.units.measure("tablespoons")?.name == "tbsp")
        #expect(knowledge.ceilings[.polyphenols]?.low == 0)
    }

    @Test func `a British pint is larger than an American one`() throws {
        let american = try ResolverKnowledge(file: Self.shipped).units.measure("pint")
        let british = try ResolverKnowledge(region: .unitedKingdom, file: Self.shipped).units
            .measure("pint")
        #expect(american?.size?.point == 473.176)
        #expect(british?.size?.point == 568.261)
    }

    @Test func `every alias names foods of the shipped table`() throws {
        let names = try Set(Self.column("name", of: "Foods/selection.tsv"))
        let foods = try Self.column("food", of: "Resolver/aliases.tsv")
        let alternatives = try Self.column("alternatives", of: "Resolver/aliases.tsv")
            .flatMap { $0.split(separator: "|").map(String.init) }
        #expect(foods.count > 300)
        let unknown = (foods + alternatives).filter { !names.contains($0) }
        #expect(unknown == [])
    }

    @Test func `every class has a helping, and only classes have`() throws {
        let classes = try Set(Self.column("key", of: "Classes/classes.tsv"))
        func named(in file: String) throws -> Set<String> {
            try Set(
                Self.column("classes", of: file).flatMap {
                    $0.split(separator: "|").map(String.init)
                }
            )
        }
        #expect(try named(in: "Resolver/helpings.tsv") == classes)
        #expect(try named(in: "Resolver/drained.tsv").subtracting(classes) == [])
        let companions = try Self.column("with", of: "Resolver/together.tsv")
            .flatMap { $0.split(separator: "|").map(String.init) }
        let pairs = try named(in: "Resolver/together.tsv").union(companions)
        #expect(!pairs.isEmpty && pairs.isSubset(of: classes))
    }

    struct Fault: CustomTestStringConvertible {
        let file: String
        let text: String
        let message: String

        var testDescription: String { message }
    }

    static let faults = [
        Fault(
            file: "units.tsv",
            text: "symbols\tkind\tlow\tpoint\thigh\tfoods\tregion\nmug\tvolume\t3\t2\t1\t\t\n",
            message: "units.tsv:2:12: error: the range is not in the order low, point, high"
        ),
        Fault(
            file: "units.tsv",
            text: "symbols\tkind\tlow\tpoint\thigh\tfoods\tregion\nmug\tlength\t\t2\t\t\t\n",
            message: "units.tsv:2:5: error: \"length\" is not one of mass, volume, part, pack"
        ),
        Fault(
            file: "ceilings.tsv",
            text: "tag\tlow\tpoint\thigh\nCALCIUM\t0\t1\t2\n",
            message: "ceilings.tsv:2:1: error: no nutrient has the tag \"CALCIUM\""
        ),
        Fault(
            file: "densities.tsv",
            text: "title\tfoods\tlow\tpoint\thigh\noil\toil\t\tmuch\t\n",
            message: "densities.tsv:2:10: error: \"much\" is not a number of 0 or more"
        ),
        Fault(
            file: "helpings.tsv",
            text: "classes\tlow\tpoint\thigh\talongside_low\talongside_point\talongside_high\tone\n"
                + "milk\t1\t2\t3\t1\t2\t3\t\ntea|milk\t1\t2\t3\t1\t2\t3\t\n",
            message: "helpings.tsv:3:1: error: the class \"milk\" stands in two rows"
        ),
        Fault(
            file: "together.tsv",
            text: "classes\twith\tlow\tpoint\thigh\ntea\tmilk\t1\t2\t3\noats|tea\tmilk\t1\t2\t3\n",
            message: "together.tsv:3:10: error: \"tea\" with \"milk\" stands in two rows"
        ),
    ]

    @Test(arguments: faults)
    func `a fault in a file is told with its place`(_ fault: Fault) throws {
        let error = #expect(throws: InputError.self) {
            _ = try ResolverKnowledge { name in
                name == fault.file ? Array(fault.text.utf8) : try Self.shipped(name)
            }
        }
        #expect(error?.description == fault.message)
    }

    @Test func `a fault in the names is told with its place`() {
        let alias = "phrase\tcontext\tfood\tconfidence\talternatives\nmilk\t\tMilk\t2\t\n"
        let aliasError = #expect(throws: InputError.self) {
            _ = try FoodAlias.read(Array(alias.utf8), file: "aliases.tsv")
        }
        #expect(
            aliasError?.description
                == "aliases.tsv:2:12: error: the confidence is not a number from 0 to 1"
        )
        let name = "id\tplain\talso\nmilk\twhole milk\t\n"
        let nameError = #expect(throws: InputError.self) {
            _ = try FoodAlias.plainNames(Array(name.utf8), file: "names.tsv")
        }
        #expect(nameError?.description == "names.tsv:2:1: error: \"milk\" is not a food's id")
    }

    /// The fields of one column of a shipped table.
    @Test func `what is no food in two words is not so by its last word`() throws {
        let nonFoods = try Knowledge.resolver().nonFoods
        let phrases = try Self.column("phrase", of: "Resolver/nonfoods.tsv")
        for phrase in phrases {
            #expect(nonFoods.kind(of: phrase) != nil, "\(phrase)")
            guard let last = phrase.split(separator: " ").dropFirst().last else { continue }
            #expect(
                phrases.contains(String(last)) || nonFoods.kind(of: String(last)) == nil,
                "\(phrase) means any \(last)"
            )
        }
    }

    static func column(_ name: String, of path: String) throws -> [String] {
        let text = try String(contentsOf: foodData.appending(path: path), encoding: .utf8)
        let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        let index = try #require(rows.first?.firstIndex(of: name))
        return rows.dropFirst().map { $0[index] }
    }
}
