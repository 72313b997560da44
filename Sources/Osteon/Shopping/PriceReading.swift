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
    mutating func read(_ file: GivenFile) throws {
        for row in try PriceFile.rows(of: file) {
            let title = try title(of: row.food, at: row.foodPlace)
            let sold = try row.sold(among: title.flatMap { catalogue.products[$0]?.packs } ?? [])
            if let title {
                prices[title, default: [:]][sold] = row.cost
            } else {
                findings.append(row.unknown("a list calls so"))
            }
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
}
