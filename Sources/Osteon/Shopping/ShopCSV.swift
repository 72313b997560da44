import FoodModel
import MealPlanner

/// A ``ShopReport`` as CSV, a row an item, for a spreadsheet.
public struct ShopCSV {
    private let report: ShopReport

    public init(_ report: ShopReport) { self.report = report }

    /// The header, then a row for each item; what was not found comes last, in the aisle "not found".
    public func text() -> String {
        var rows = [
            ["aisle", "item", "buy", "grams", "need_low", "need", "need_high", "price", "lines"]
        ]
        for group in report.list.groups {
            rows += group.items.map { item in
                let need = item.need
                let grams = item.isUnmeasured ? "" : Self.number(item.grams)
                let needs =
                    item.isUnmeasured
                    ? ["", "", ""] : [need.low, need.point, need.high].map(Self.number)
                return [group.aisle.title, item.product.title, item.amount, grams] + needs
                    + [
                        item.price.map { Self.decimal($0) } ?? "",
                        item.lines.map(\.text).joined(separator: "; "),
                    ]
            }
        }
        rows += report.lost.map {
            [
                "not found", $0.text, ShopWords.times($0), "", "", "", "", "",
                "\($0.location): \($0.reason)",
            ]
        }
        return rows.map { $0.map(\.inCSV).joined(separator: ",") + "\n" }.joined()
    }

    private static func number(_ grams: Double) -> String {
        let tenths = Int((grams * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }

    private static func decimal(_ price: Double) -> String {
        let cents = Int((price * 100).rounded())
        return "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
    }
}
