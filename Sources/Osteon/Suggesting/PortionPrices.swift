import FileFormats
import FoodModel
import Knowledge

/// What portions cost by a person's prices: a CSV file with the columns food, pack and price.
struct PortionPrices {
    /// By what a shopping list calls it: the least that a gram as bought costs.
    private var perGram: [String: Double] = [:]
    private(set) var findings: [Finding] = []

    /// - Throws: `InputError` with the place of what is no price or no pack.
    init(_ file: SuggestRequest.File, foods: [SuggestedFood]) throws {
        do {
            var table = try DelimitedTable(bytes: file.bytes, dialect: .csv)
            let (food, pack, price) = (
                try table.column("food"), try table.column("pack"), try table.column("price")
            )
            while let row = try table.next() {
                func fault(_ column: Int, _ message: String) -> InputError {
                    let place = row.position(of: column)
                    return InputError(
                        .badData,
                        at: SourceLocation(
                            file: file.name,
                            line: place.line,
                            column: place.column
                        ),
                        message
                    )
                }
                guard let grams = Self.grams(row[pack]) else {
                    throw fault(
                        pack,
                        "\"\(row[pack])\" is no pack; write \"500 g bag\" or \"1 l carton 1030 g\""
                    )
                }
                guard let cost = Double(row[price]), cost.isFinite, cost >= 0 else {
                    throw fault(
                        price,
                        "\"\(row[price])\" is no price; write a number such as 2.49"
                    )
                }
                let name = row[food].lowercased()
                let titles = Set(
                    foods.filter { $0.shop.lowercased() == name || $0.name.lowercased() == name }
                        .map(\.shop)
                )
                for title in titles {
                    perGram[title] = min(perGram[title] ?? .infinity, cost / grams)
                }
                guard titles.isEmpty else { continue }
                findings.append(
                    Finding(
                        .warning,
                        at: fault(food, "").location,
                        text: row[food],
                        "\"\(row[food])\" is nothing that is suggested: its price is left out"
                    )
                )
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
    }

    /// What `grams` of the food as eaten cost, by the part of a pack; nil where no price is known.
    func price(of grams: Double, _ food: SuggestedFood) -> Double? {
        perGram[food.shop].map { $0 * grams * food.factor }
    }

    /// The grams of "500 g bag", "1.5 kg bag", "1 l carton 1030 g": the last that a pack states.
    private static func grams(_ pack: String) -> Double? {
        let words = pack.lowercased().split(separator: " ")
        let units = ["g": 1.0, "kg": 1000, "ml": 1, "l": 1000]
        let stated = zip(words, words.dropFirst()).compactMap { number, unit in
            units[String(unit)].flatMap { factor in Double(number).map { $0 * factor } }
        }
        return stated.last.flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
    }
}
