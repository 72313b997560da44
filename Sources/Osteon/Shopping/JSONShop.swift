import FoodModel
import MealPlanner

/// A ``ShopReport`` as JSON: schema `osteon.shop/1`.
public struct JSONShop {
    private let report: ShopReport

    public init(_ report: ShopReport) { self.report = report }

    /// The JSON text, with a line feed at its end.
    public func text() throws -> String {
        try JSONText.of(
            Document(
                version: Release.version,
                files: report.files,
                days: report.days,
                writtenDays: report.writtenDays,
                recipes: report.recipes,
                people: report.people,
                incomplete: report.isIncomplete,
                price: report.list.price,
                unpriced: report.list.unpriced,
                aisles: report.list.groups.map { group in
                    Aisle(
                        aisle: group.aisle.key,
                        title: group.aisle.title,
                        items: group.items.map(Item.init)
                    )
                },
                atHome: report.list.atHome.map(Item.init),
                notFound: report.lost.map {
                    Lost(
                        text: $0.text,
                        location: $0.location.description,
                        reason: $0.reason,
                        times: $0.times
                    )
                },
                findings: report.findings.map(\.description),
                plan: report.plan.map(JSONGapPlan.init)
            )
        )
    }

    private struct Document: Encodable {
        let schema = "osteon.shop/1"
        let version: String
        let files: [String]
        let days: Int
        let writtenDays: Int
        let recipes: [String]
        let people: Int?
        let incomplete: Bool
        let price: Double?
        let unpriced: Int
        let aisles: [Aisle]
        let atHome: [Item]
        let notFound: [Lost]
        let findings: [String]
        /// What is eaten when; left out where the list closes no gap.
        let plan: JSONGapPlan?
    }

    private struct Aisle: Encodable {
        let aisle: String
        let title: String
        let items: [Item]
    }

    private struct Lost: Encodable {
        let text: String
        let location: String
        let reason: String
        /// How often it is eaten, or what part of a recipe is cooked.
        let times: Double
    }

    private struct Item: Encodable {
        struct Packs: Encodable {
            let pack: String
            let count: Int
            let grams: Double
        }

        struct Line: Encodable {
            let text: String
            let location: String
            let grams: JSONEstimate
        }

        /// A food that a line's own words were taken for.
        struct Substitute: Encodable {
            let name: String
            let food: String
        }

        let item: String
        /// What the tables call it, where the item is in the words of a line.
        let food: String?
        /// In words; nil for what is only named.
        let buy: String?
        let packs: [Packs]
        let grams: Double?
        let need: JSONEstimate?
        /// How many of the need are counted as whole things.
        let counted: Double?
        let takenFor: [Substitute]
        let asEaten: Bool
        let atHome: Double?
        let keepsDays: Int?
        let price: Double?
        let lines: [Line]

        init(_ item: ShopItem) {
            let isNamed = item.isUnmeasured
            self.item = item.product.title
            food = item.foodName.isEmpty ? nil : item.foodName
            buy = isNamed || item.isAtHome ? nil : item.amount
            packs = item.packs.map {
                Packs(pack: $0.pack.label, count: $0.count, grams: $0.grams)
            }
            grams = isNamed ? nil : item.grams
            need = isNamed ? nil : JSONEstimate(item.need)
            counted = item.counted
            takenFor = item.substitutes.map { Substitute(name: $0.name, food: $0.food) }
            asEaten = item.isAsEaten
            atHome = item.atHome
            keepsDays = item.product.days
            price = item.price
            lines = item.lines.map {
                Line(
                    text: $0.text,
                    location: $0.location.description,
                    grams: JSONEstimate($0.grams)
                )
            }
        }
    }
}
