import FileFormats
import FoodModel
import MealPlanner

/// A person's own prices: a CSV file with the columns food, pack and price, one price a row.
struct PriceFile {
    struct Row {
        /// As the person calls it.
        let food: String
        let foodPlace: SourceLocation
        /// As written: "500 g bag".
        let pack: String
        let packPlace: SourceLocation
        /// In the person's own currency.
        let cost: Double

        /// The finding that nothing is called so, which is left out.
        func unknown(_ words: String) -> Finding {
            Finding(
                .warning,
                at: foodPlace,
                text: food,
                "\"\(food)\" is nothing that \(words): its price is left out"
            )
        }

        /// The pack that is sold, or one of `known` under its label.
        ///
        /// - Parameter known: Packs that need not say what they weigh.
        /// - Returns: The pack with its grams.
        /// - Throws: `InputError` where it is none.
        func sold(among known: [Pack] = []) throws(InputError) -> Pack {
            if let sold = Pack(pack) ?? known.first(where: { $0.label == pack }) { return sold }
            throw InputError(
                .badData,
                at: packPlace,
                "\"\(pack)\" is no pack; write \"500 g bag\" or \"1 l carton 1030 g\""
            )
        }
    }

    /// The rows of `file`.
    ///
    /// - Parameter file: The file as the person gave it.
    /// - Returns: Its rows in their order.
    /// - Throws: `InputError` with the place of what is no table and no price.
    static func rows(of file: GivenFile) throws(InputError) -> [Row] {
        do {
            var table = try DelimitedTable(bytes: file.bytes, dialect: dialect(of: file.bytes))
            let (food, pack, price) = (
                try table.column("food"), try table.column("pack"), try table.column("price")
            )
            var rows: [Row] = []
            while let row = try table.next() {
                let place = { (column: Int) in
                    let position = row.position(of: column)
                    return SourceLocation(
                        file: file.name,
                        line: position.line,
                        column: position.column
                    )
                }
                guard let cost = cost(row[price]) else {
                    throw InputError(
                        .badData,
                        at: place(price),
                        "\"\(row[price])\" is no price; write a number up to 1000000, such as 2.49"
                    )
                }
                rows.append(
                    Row(
                        food: row[food],
                        foodPlace: place(food),
                        pack: row[pack],
                        packPlace: place(pack),
                        cost: cost
                    )
                )
            }
            return rows
        } catch let error as InputError {
            throw error
        } catch {
            let fault = error as? FormatError
            throw InputError(
                .badData,
                at: SourceLocation(
                    file: file.name,
                    line: fault?.position?.line,
                    column: fault?.position?.column
                ),
                fault?.message ?? "\(error)"
            )
        }
    }

    /// "2.49", and "2,49" as much of Europe writes it; nil for what is no price or beyond any.
    private static func cost(_ text: String) -> Double? {
        var text = text
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        if parts.count == 2, !text.contains("."), (1...2).contains(parts[1].count) {
            text = parts.joined(separator: ".")
        }
        guard let cost = Double(text), (0...most).contains(cost) else { return nil }
        return cost
    }

    /// Parted by semicolons where the header is, as spreadsheets write it where the comma is a decimal one.
    private static func dialect(of bytes: [UInt8]) -> DelimitedDialect {
        let header = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let semicolon = UInt8(ascii: ";")
        guard header.contains(semicolon), !header.contains(UInt8(ascii: ",")) else { return .csv }
        return DelimitedDialect(separator: semicolon, quote: UInt8(ascii: "\""))
    }

    private static let most = 1e6
}
