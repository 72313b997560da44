import FoodModel
import MealPlanner
import Testing

@testable import Osteon

@Suite struct ShopPipelineTests {
    private func list(
        _ files: [String],
        _ request: ShopRequest = ShopRequest(),
        pantry: String? = nil,
        prices: String? = nil
    ) throws -> ShopReport {
        try ShopPipeline(library: TestLibrary.shared.get()).list(
            of: files.enumerated().map { GivenFile(name: "\($0).meal", bytes: Array($1.utf8)) },
            request,
            pantry: pantry.map { GivenFile(name: "pantry.txt", bytes: Array($0.utf8)) },
            prices: prices.map { GivenFile(name: "prices.csv", bytes: Array($0.utf8)) }
        )
    }

    private func item(_ title: String, _ report: ShopReport) throws -> ShopItem {
        try #require(report.list.items.first { $0.product.title == title })
    }

    private static let soup = """
        Onion soup
        Serves 4

        Ingredients
          2 onions
          150 g onion
          1 cup chopped onion
          2 tins chickpeas, drained
          salt
        """

    @Test func `pieces, grams and cups of one food are one item`() throws {
        let report = try list([Self.soup])
        let onions = try item("onions", report)
        #expect(onions.lines.map(\.text) == ["2 onions", "150 g onion", "1 cup chopped onion"])
        // 220 g of two, 150 g as bought and 160 g of a cup, the peel of what is told without it.
        #expect((540...600).contains(onions.need.point) && onions.need.low < onions.need.high)
        #expect(try item("salt", report).isUnmeasured)
        #expect(report.lost.isEmpty && report.days == 0 && report.recipes == ["Onion soup"])
    }

    @Test func `tins stay tins`() throws {
        let chickpeas = try item("tinned chickpeas", list([Self.soup]))
        #expect(chickpeas.amount == "2 × 400 g tin")
    }

    @Test func `a recipe is bought for as many as eat`() throws {
        let once = try item("onions", list([Self.soup]))
        let for8 = try item("onions", list([Self.soup], ShopRequest(people: 8)))
        #expect(abs(for8.need.point - 2 * once.need.point) < 1e-6)
    }

    @Test func `a recipe that does not say how many it feeds is bought once, and told`() throws {
        let soup = Self.soup.replacing("Serves 4\n", with: "")
        let report = try list([soup], ShopRequest(people: 8))
        #expect(report.findings.contains { $0.message.contains("how many it feeds") })
        let once = try item("onions", list([Self.soup]))
        #expect(abs(try item("onions", report).need.point - once.need.point) < 1e-6)
    }

    @Test(arguments: [(nil, 1.0), (7, 7.0), (1, 1.0)])
    func `a day is gone through again until the days are full`(
        _ days: Int?,
        _ times: Double
    ) throws {
        let day = "date: 2026-11-24\nbreakfast\n  1 banana\nlunch\n  100 g cooked lentils\n"
        let report = try list([day], ShopRequest(days: days, people: 2))
        let lentils = try item("dried lentils", report)
        #expect(abs(lentils.need.point - 100 * 0.4 * 2 * times) < 1e-6)
        #expect(report.days == days ?? 1 && report.writtenDays == 1)
    }

    @Test func `the days of several files follow one another, and the last are left out`() throws {
        let days = ["lunch\n  1 banana\n", "lunch\n  1 kiwi\n", "lunch\n  1 pear\n"]
        let titles = { (report: ShopReport) in report.list.items.map(\.product.title) }
        #expect(titles(try list(days)) == ["bananas", "kiwis", "pears"])
        #expect(titles(try list(days, ShopRequest(days: 2))) == ["bananas", "kiwis"])
        let five = try list(days, ShopRequest(days: 5))
        #expect(try item("bananas", five).lines[0].grams.point > 200)
        #expect(try item("pears", five).lines[0].grams.point < 250)
    }

    @Test func `a line that is not found is on the list as written`() throws {
        let report = try list(["lunch\n  1 banana\n  2 blorps of quark\n"])
        #expect(report.lost.map(\.text) == ["2 blorps of quark"] && report.isIncomplete)
        #expect(report.lost[0].location.line == 3)
        for text in [
            ShopText(report, style: TextStyle(hasColour: false, hasUnicode: true)).text(),
            ShopMarkdown(report).text(), ShopCSV(report).text(), ShopHTML(report).text(),
            try JSONShop(report).text(),
        ] {
            #expect(text.contains("2 blorps of quark"))
        }
    }

    @Test func `the pantry is taken off, and what is not understood of it is told`() throws {
        let pantry = "# at home\n500 g onions\r\nsalt\n3 blorps of milk\n"
        let report = try list([Self.soup], pantry: pantry)
        let onions = try item("onions", report)
        #expect(onions.atHome == 500 && onions.amount == "1 piece")
        #expect(report.list.atHome.map(\.product.title) == ["salt"])
        #expect(report.findings.map(\.location.line) == [4])
    }

    @Test func `prices are of the packs of the person's own shop`() throws {
        let prices = "food,pack,price\nonion,1 kg net,1.20\nunicorn steak,1 kg,9\n"
        let report = try list([Self.soup], prices: prices)
        let onions = try item("onions", report)
        #expect(onions.amount == "1 kg net" && onions.price == 1.2)
        #expect(report.list.price == 1.2 && report.list.unpriced == 1)
        #expect(report.findings.map(\.text) == ["unicorn steak"])
    }

    @Test(arguments: [
        ("food,pack,price\nonion,a net,1\n", "prices.csv:2:7", "is no pack"),
        ("food,pack,price\nonion,1 kg net,cheap\n", "prices.csv:2:16", "is no price"),
        ("food,pack,price\nonion,1 kg net,1e300\n", "prices.csv:2:16", "is no price"),
        ("food;pack;price\nonion;1 kg net;1,999\n", "prices.csv:2:16", "is no price"),
        ("food,pack,price\nonion,10 eggs,1\n", "prices.csv:2:7", "is no pack"),
        ("food,price\nonion,1\n", "prices.csv", "pack"),
    ])
    func `a fault of the prices has its place`(
        _ prices: String,
        _ place: String,
        _ words: String
    ) throws {
        let error = #expect(throws: InputError.self) { try list([Self.soup], prices: prices) }
        let sentence = try #require(error).description
        #expect(sentence.hasPrefix(place) && sentence.contains(words), "\(sentence)")
    }

    @Test func `words of a recipe are no markup and no formula`() throws {
        let report = try list(["lunch\n  2 blorps of <b>*x*</b>\n  1 banana\n"])
        #expect(ShopHTML(report).text().contains("2 blorps of &lt;b&gt;*x*&lt;/b&gt;"))
        #expect(ShopMarkdown(report).text().contains("2 blorps of \\<b\\>\\*x\\*\\</b\\>"))
    }

    @Test(arguments: [
        ("<", "&lt;", "\\<"), (">", "&gt;", "\\>"), ("&", "&amp;", "\\&"), ("\"", "&quot;", "\""),
        ("'", "&#39;", "'"), ("*", "*", "\\*"),
    ])
    func `a mark before or after a sign hides it from no escape`(
        _ sign: String,
        _ html: String,
        _ markdown: String
    ) {
        for (before, after) in [("\u{600}", ""), ("", "\u{301}"), ("", "")] {
            let (page, list) = (
                Markup.escaped(before + sign + after), ShopMarkdown.escaped(before + sign + after)
            )
            #expect(Array(page.utf8) == Array((before + html + after).utf8))
            #expect(Array(list.utf8) == Array((before + markdown + after).utf8))
        }
    }

    @Test(arguments: [
        "\u{1B}[2J", "\u{8}", "\u{7F}", "\u{9B}31m", "\u{202E}", "\u{2066}", "\u{2028}", "\u{2029}",
        "\u{200F}", "\u{61C}",
    ])
    func `what steers a terminal is not printed`(_ control: String) throws {
        let scalar = try #require(control.unicodeScalars.first)
        let shown = scalar.properties.isWhitespace ? " " : "\u{FFFD}"
        #expect("a\(scalar)b".oneLine == "a\(shown)b")
        let report = try list(["lunch\n  1 banana\n  2 blorps of \(control)quark\n"])
        let plain = TextStyle(hasColour: false, hasUnicode: true)
        #expect(!report.lost.isEmpty)
        #expect(!ShopText(report, style: plain).text().unicodeScalars.contains(scalar))
        #expect(!ShopMarkdown(report).text().unicodeScalars.contains(scalar))
    }

    @Test(arguments: [
        ("12 eggs", "eggs", "12 eggs"), ("12 large eggs", "eggs", "12 eggs"),
        ("11 eggs", "eggs", "12 eggs"), ("21 tins chickpeas", "tinned chickpeas", "21 × 400 g tin"),
        ("3 tomatoes", "tomatoes", "3 pieces"), ("4 apples", "apples", "4 pieces"),
        ("3 potatoes", "potatoes", "3 pieces"), ("1 lime", "limes", "1 piece"),
        ("1 mango", "mango", "1 piece"), ("1 aubergine", "aubergines", "1 piece"),
        ("1 head broccoli", "broccoli", "1 head"), ("1 iceberg", "iceberg lettuce", "1 head"),
        ("1 fennel bulb", "fennel", "1 piece"), ("1 bunch parsley", "parsley", "1 bunch"),
        ("1 red onion", "red onions", "1 piece"),
        ("2 salmon fillets", "salmon fillets", "2 fillets"),
        ("2-3 onions", "onions", "3 pieces"), ("1 head garlic", "garlic", "1 bulb"),
        ("1 tin butter beans", "tinned butter beans", "400 g tin"),
        ("2 tins lentils", "tinned lentils", "2 × 400 g tin"),
        ("1 tin green lentils", "tinned lentils", "400 g tin"),
        ("1 tin borlotti beans", "tinned borlotti beans", "400 g tin"),
        ("1 tin baked beans", "baked beans in tomato sauce", "400 g tin"),
        ("juice of 2 lemons", "lemons", "2 pieces"), ("juice of 1 orange", "oranges", "1 piece"),
        ("juice of 1 grapefruit", "grapefruits", "1 piece"), ("zest of 1 lime", "limes", "1 piece"),
        ("zest of 1 orange", "oranges", "1 piece"),
    ])
    func `what is counted is bought by count`(
        _ line: String,
        _ title: String,
        _ amount: String
    ) throws {
        let report = try list(["title: Dish\n\nIngredients\n  \(line)\n"])
        #expect(report.list.items.map(\.product.title) == [title])
        #expect(report.list.items.map(\.amount) == [amount])
        #expect(report.list.items.allSatisfy { $0.substitutes.isEmpty })
    }

    @Test func `one lemon gives its peel and its flesh`() throws {
        let both = try list(["title: Dish\n\nIngredients\n  1 lemon\n  zest of 1 lemon\n"])
        #expect(both.list.items.map(\.amount) == ["1 piece"])
        let more = "title: Dish\n\nIngredients\n  juice of 1 lemon\n  zest of 3 lemons\n"
        #expect(try list([more]).list.items.map(\.amount) == ["3 pieces"])
    }

    @Test(arguments: [
        ("2 egg yolks\n  2 egg whites", "2 eggs"), ("3 egg yolks\n  1 egg white", "3 eggs"),
        ("2 eggs\n  1 egg yolk\n  2 egg whites", "4 eggs"),
    ])
    func `one egg gives its yolk and its white`(_ lines: String, _ eggs: String) throws {
        let prices = "food,pack,price\neggs,1 egg 57.5 g,0.3\n"
        let report = try list(["title: Dish\n\nIngredients\n  \(lines)\n"], prices: prices)
        #expect(report.list.items.map(\.amount) == [eggs])
    }

    @Test(arguments: [
        ("feta", "Cheese, feta", true), ("feta cheese", "Cheese, feta", true),
        ("rice noodles", "Rice noodles", true), ("milk", "Milk, chocolate", false),
        ("quark", "Yogurt, Greek, plain, nonfat", false), ("cheese", "Cheese, feta", false),
    ])
    func `what a table calls the same is not told as another food`(
        _ name: String,
        _ food: String,
        _ isSame: Bool
    ) {
        #expect(ShopWords.isSame(name, food) == isSame)
    }

    @Test func `a line that is taken for another food says so`() throws {
        let report = try list(["title: Dish\n\nIngredients\n  500 g quark\n"])
        let item = try #require(report.list.items.first)
        #expect(item.substitutes.map(\.name) == ["quark"])
        let text = ShopText(report, style: TextStyle(hasColour: false, hasUnicode: true)).text()
        #expect(text.contains("\"quark\" taken for \"Yogurt"))
    }

    @Test func `a line that is not found is bought as often as the others`() throws {
        let day = "lunch\n  1 banana\n  2 blorps of quark\n"
        let report = try list([day], ShopRequest(days: 3, people: 2))
        #expect(report.lost.map(\.times) == [6])
        for text in [
            ShopText(report, style: TextStyle(hasColour: false, hasUnicode: true)).text(),
            ShopMarkdown(report).text(), ShopCSV(report).text(), ShopHTML(report).text(),
        ] {
            #expect(text.contains("× 6"))
        }
    }

    @Test(arguments: [
        ("food,pack,price\neggs,10 eggs,2.99\n", "10 eggs", 2.99),
        ("food;pack;price\neggs;10 eggs;2,99\n", "10 eggs", 2.99),
        ("food;pack;price\r\neggs;6 eggs 345 g;1,9\r\n", "6 eggs", 1.9),
        ("food,pack,price\neggs,10 eggs,\"2,99\"\n", "10 eggs", 2.99),
        ("food;pack;price\neggs;0,5 kg box;2,99\n", "0,5 kg box", 2.99),
    ])
    func `prices are read as spreadsheets and lists write them`(
        _ prices: String,
        _ amount: String,
        _ price: Double
    ) throws {
        let report = try list(["title: Dish\n\nIngredients\n  5 eggs\n"], prices: prices)
        let eggs = try item("eggs", report)
        #expect(eggs.amount == amount && eggs.price == price)
    }
}
