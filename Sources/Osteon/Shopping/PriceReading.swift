import FileFormats
import FoodModel
import MealPlanner
import MealResolver

/// A person's own prices, read row by row: "food,pack,price" in a CSV file.
///
/// The packs of a priced food are those that the file has of it: a person's own shop sells them.
struct PriceReading {
    private let pipeline: ShopPipeline
    private(set) var catalogue: ShopCatalogue
    /// By the title of a product and the pack.
    private(set) var prices: [String: [Pack: Double]] = [:]
    private(set) var findings: [Finding] = []

    init(_ pipeline: ShopPipeline, _ catalogue: ShopCatalogue) {
        self.pipeline = pipeline
        self.catalogue = catalogue
    }

    /// Reads `file`; a food that is not found is a finding, and its row left out.
    ///
    /// - Throws: `InputError` with the place of what is no price and no pack; `StoreError` where the foods
    ///   cannot be read.
    mutating func read(_ file: ShopInput) throws {
        do {
            let dialect = Self.dialect(of: file.bytes)
            var table = try DelimitedTable(bytes: file.bytes, dialect: dialect)
            let (food, pack, price) = (
                try table.column("food"), try table.column("pack"), try table.column("price")
            )
            while let row = try table.next() {
                let place = { (column: Int) in
                    SourceLocation(
                        file: file.name,
                        line: row.position(of: column).line,
                        column: row.position(of: column).column
                    )
                }
                guard let cost = Self.price(row[price]) else {
                    throw InputError(
                        .badData,
                        at: place(price),
                        "\"\(row[price])\" is no price; write a number up to 1000000, such as 2.49"
                    )
                }
                let title = try title(of: row[food], at: place(food))
                guard let sold = Pack(row[pack]) ?? title.flatMap({ labelled(row[pack], of: $0) })
                else {
                    throw InputError(
                        .badData,
                        at: place(pack),
                        "\"\(row[pack])\" is no pack; write \"500 g bag\" or \"1 l carton 1030 g\""
                    )
                }
                if let title {
                    prices[title, default: [:]][sold] = cost
                } else {
                    findings.append(
                        Finding(
                            .warning,
                            at: place(food),
                            text: row[food],
                            "\"\(row[food])\" is nothing that a list calls so: its price is left out"
                        )
                    )
                }
            }
        } catch let error as FormatError {
            throw InputError(
                .badData,
                at: SourceLocation(
                    file: file.name,
                    line: error.position?.line,
                    column: error.position?.column
                ),
                error.message
            )
        }
        for (title, packs) in prices { catalogue.replacePacks(of: title, by: Array(packs.keys)) }
    }

    /// The product that a person calls `name`: by its title, else by the food that the words find.
    private func title(of name: String, at place: SourceLocation) throws -> String? {
        if let product = catalogue.product(named: name) { return product.title }
        var resolver = pipeline.resolver([], .recipe)
        let line = try resolver.resolve(Item(text: "100 g \(name)", location: place)).first
        guard let entry = line?.entry, line?.unresolved == nil else { return nil }
        let sources = catalogue.sources(of: entry.food, class: entry.foodClass)
        return sources.first.flatMap { catalogue.products[$0.product]?.title }
    }

    /// The pack of the product called `title` that a list prints as `label`: "10 eggs".
    private func labelled(_ label: String, of title: String) -> Pack? {
        catalogue.products[title]?.packs.first { $0.label == label }
    }

    /// "2.49", and "2,49" as much of Europe writes it; nil for what is no price or beyond any.
    private static func price(_ text: String) -> Double? {
        var text = text
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        if parts.count == 2, !text.contains("."), (1...2).contains(parts[1].count) {
            text = parts.joined(separator: ".")
        }
        guard let price = Double(text), (0...mostPrice).contains(price) else { return nil }
        return price
    }

    /// Parted by semicolons where the header is, as spreadsheets write it where the comma is a decimal one.
    private static func dialect(of bytes: [UInt8]) -> DelimitedDialect {
        let header = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let semicolon = UInt8(ascii: ";")
        guard header.contains(semicolon), !header.contains(UInt8(ascii: ",")) else { return .csv }
        return DelimitedDialect(separator: semicolon, quote: UInt8(ascii: "\""))
    }

    private static let mostPrice = 1e6
}
