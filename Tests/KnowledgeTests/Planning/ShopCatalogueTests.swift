import FoodModel
import Foundation
import MealPlanner
import Testing

@testable import Knowledge

@Suite struct ShopCatalogueTests {
    private static let header = "food\tshop\taisle\tbuy\tfactor\tpacks\tkeeps\n"
    private static let boughtHeader = "of\tshop\tfactor\tuse\taisle\tpacks\tkeeps\n"

    private func catalogue(_ foods: String, _ bought: String = "") throws -> ShopCatalogue {
        try ShopCatalogue.shipped(
            aisles: ("aisles.tsv", Array("aisle\ttitle\nproduce\tProduce\n".utf8)),
            foods: ("foods.tsv", Array((Self.header + foods).utf8)),
            bought: ("bought.tsv", Array((Self.boughtHeader + bought).utf8))
        )
    }

    @Test func `every shipped food and class of the tables is one`() throws {
        let classes = try Knowledge.classes()
        let ids = try Self.shippedIDs()
        for path in ["Planning/foods.tsv", "Planning/bought.tsv"] {
            let isEaten = path.hasSuffix("foods.tsv")
            _ = try ResolverTable(ShippedFile.at(path).bytes, path: path).map { row in
                let texts =
                    isEaten
                    ? [try row.text("food"), try row.text("buy")].filter { !$0.isEmpty }
                    : try row.texts("of")
                for text in texts {
                    let isKnown =
                        FoodID(text).map { ids.contains($0.description) }
                        ?? (classes[FoodClass.Key(rawValue: text)] != nil)
                    #expect(isKnown, "\(path):\(row.location.line ?? 0) \(text)")
                }
            }
        }
    }

    @Test func `what ships is read, and a row has its product and its packs`() throws {
        let shop = try ShopCatalogue.shipped()
        #expect(shop.products.count > 250)
        let onion = shop.sources(of: FoodID("fdc:170000"), class: nil)
        #expect(onion.map(\.product) == ["onions"] && onion[0].isTrimmedOnly)
        let lentils = shop.sources(of: FoodID("fdc:172421"), class: nil)
        #expect(lentils.map(\.product) == ["dried lentils"] && lentils[0].factor == 0.4)
        let latte = shop.sources(of: nil, class: FoodClass.Key(rawValue: "coffee-milk"))
        #expect(latte.map(\.product) == ["ground coffee", "semi-skimmed milk"])
        let juice = FoodID("fdc:169098")
        #expect(shop.sources(of: juice, class: nil).map(\.product) == ["orange juice"])
        #expect(shop.sources(of: juice, class: nil, isJuiced: true).map(\.product) == ["oranges"])
        #expect(shop.sources(of: FoodID("fdc:167749"), class: nil).map(\.use) == [.peel])
        let known = Set(shop.aisles.map(\.key))
        #expect(try Knowledge.classes().values.allSatisfy { known.contains($0.aisle) })
    }

    @Test(arguments: [
        ("x\tonions\tproduce\t\t1\t\t\n", "this is no id of a food"),
        ("fdc:1\tonions\tattic\t\t1\t\t\n", "\"attic\" is no aisle of aisles.tsv"),
        ("fdc:1\tonions\tproduce\t\t\t\t\n", "the factor is missing"),
        (
            "fdc:1\tonions\tproduce\t\t1\ta bag\t\n",
            "a pack is written as \"500 g bag\" or \"1 piece 118 g\""
        ),
        ("fdc:1\tonions\tproduce\t\t1\t2 kg bag; 1 kg bag\t\n", "the smallest pack comes first"),
        (
            "fdc:1\tonions\tproduce\t\t1\t1 kg bag\t\nfdc:2\tonions\tproduce\t\t1\t2 kg bag\t\n",
            "\"onions\" has other packs or another aisle elsewhere"
        ),
        (
            "fdc:1\tonions\tproduce\t\t1\t1 kg bag\t\nfdc:1\tonions\tproduce\t\t1\t1 kg bag\t\n",
            "the food stands twice"
        ),
    ])
    func `a fault is told with its place`(_ rows: String, _ message: String) {
        let error = #expect(throws: InputError.self) { try catalogue(rows) }
        #expect(error?.message == message && error?.location.file == "foods.tsv")
    }

    @Test func `what is bought must have a product`() {
        let error = #expect(throws: InputError.self) {
            try catalogue("", "fdc:1\tonions\t1\t\t\t\t\n")
        }
        #expect(error?.message == "\"onions\" has no row that says its aisle and packs")
    }

    @Test func `two things may be bought for one food, and one of them once`() throws {
        let row = "fdc:1\tonions\tproduce\t\t1\t1 kg bag\t\n"
        let shop = try catalogue(row, "fdc:1\tleeks\t2\t\tproduce\t1 piece 200 g\t\n")
        #expect(
            shop.sources(of: FoodID("fdc:1"), class: nil).map(\.product) == ["onions", "leeks"]
        )
        let error = #expect(throws: InputError.self) {
            try catalogue(row, "fdc:1\tonions\t1\t\t\t\t\n")
        }
        #expect(error?.message == "\"onions\" is bought twice for one food")
    }

    /// The ids of the foods that ship.
    static func shippedIDs() throws -> Set<String> {
        var ids: Set<String> = []
        for path in ["Foods/foods.tsv", "Foods/dishes.tsv"] {
            let text = String(decoding: try ShippedFile.at(path).bytes, as: UTF8.self)
            for line in text.split(separator: "\n") where !line.hasPrefix("#") {
                if let id = line.split(separator: "\t").first { ids.insert(String(id)) }
            }
        }
        return ids
    }
}
