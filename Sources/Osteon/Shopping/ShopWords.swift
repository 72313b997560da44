import FoodModel
import MealPlanner

/// The sentences of a shopping list that every format prints.
struct ShopWords {
    private let report: ShopReport

    init(_ report: ShopReport) { self.report = report }

    /// "Shopping list for 7 days and 2 people".
    var title: String {
        if let plan = report.plan { return GapWords(plan).title(report) }
        var parts: [String] = []
        if report.days > 0 { parts.append(RangeText.count(Double(report.days), of: "day")) }
        if !report.recipes.isEmpty, report.days > 0 {
            parts.append(RangeText.count(Double(report.recipes.count), of: "recipe"))
        } else if let only = report.recipes.first {
            parts.append(
                report.recipes.count == 1 ? only : "\(report.recipes.count) recipes"
            )
        }
        if let people = report.people {
            parts.append(people == 1 ? "1 person" : "\(people) people")
        }
        return parts.isEmpty
            ? "Shopping list" : "Shopping list for " + parts.formatted(joinedBy: "and")
    }

    /// What the list leaves out or takes for granted; a sentence each.
    var remarks: [String] {
        if let plan = report.plan, !plan.hasChanges { return [Disclaimer.text] }
        var remarks: [String] = []
        switch (report.days, report.writtenDays) {
        case (let days, 1) where days > 1:
            remarks.append("The one written day is taken \(days) times.")
        case (let days, let written) where days > written:
            remarks.append(
                "The \(written) written days are gone through again until \(days) are full."
            )
        case (let days, let written) where days < written:
            remarks.append("Of \(written) written days the first \(days) are bought for.")
        default: break
        }
        if let plan = report.plan { remarks += GapWords(plan).remarks }
        if report.list.items.contains(where: { keeps($0) != nil }) {
            remarks.append("What does not keep as long as the list is for is best bought in parts.")
        }
        if report.list.items.contains(where: \.isAsEaten) {
            remarks.append(
                "\"As eaten\": what shops sell of it is not known, so buy more where it has peel, bones or "
                    + "shrinks."
            )
        }
        if report.plan != nil { remarks.append(Disclaimer.text) }
        return remarks
    }

    /// What it costs, and what is not in that; nil where nobody told prices.
    var price: String? {
        guard let price = report.list.price else { return nil }
        var missing: [String] = []
        if report.list.unpriced > 0 {
            missing.append(
                RangeText.count(Double(report.list.unpriced), of: "item") + " without a price"
            )
        }
        if !report.lost.isEmpty {
            missing.append(
                RangeText.count(Double(report.lost.count), of: "line") + " not found"
            )
        }
        return "Together \(NumberText.fixed(price, decimals: 2))"
            + (missing.isEmpty ? "" : ", not counting " + missing.formatted(joinedBy: "and"))
    }

    /// "needs 1,240 g (1,050–1,500)", what of it is at home, and how long it keeps where that is not as long
    /// as the list.
    func detail(of item: ShopItem) -> String {
        guard !item.isUnmeasured else { return "" }
        var parts = ["needs \(Self.rounded(item.need))"]
        if let counted = item.counted { parts.append("\(Self.number(counted)) by count") }
        if let home = item.atHome {
            parts.append("\(NumberText.fixed(home, decimals: 0)) g at home")
        }
        // A line's own words may name another food: "chicken or beef broth".
        if !item.foodName.isEmpty, !Self.isSame(item.product.title, item.foodName) {
            parts.append("taken for \"\(item.foodName)\"")
        }
        parts += item.substitutes.filter { !Self.isSame($0.name, $0.food) }
            .map { "\"\($0.name)\" taken for \"\($0.food)\"" }
        if let keeps = keeps(item) { parts.append(keeps) }
        return parts.joined(separator: ", ")
    }

    /// Whether a table's `food` is what a person calls `name`, its kind before it or not: "Cheese, feta" is
    /// feta, "Milk, chocolate" is not milk.
    static func isSame(_ name: String, _ food: String) -> Bool {
        func words(_ text: some StringProtocol) -> Set<Substring> {
            Set(text.lowercased().split { !$0.isLetter })
        }
        let kind = food.prefix { $0 != "," }
        let rest = words(food.dropFirst(kind.count))
        let own = words(name)
        return own.isSubset(of: words(food))
            && (rest.isEmpty ? words(kind) : rest).isSubset(of: own)
    }

    /// "× 3" for a line that is eaten three times, `gap` before it; empty for once.
    static func times(_ lost: ShopReport.Lost, before gap: String = "") -> String {
        lost.times == 1 ? "" : gap + "× " + number(lost.times)
    }

    /// A count in no more digits than it has: "3", "0.5".
    private static func number(_ count: Double) -> String {
        count == count.rounded()
            ? NumberText.fixed(count, decimals: 0) : NumberText.fixed(count, decimals: 1)
    }

    /// How long it keeps, where that is not as long as the list is for; nil otherwise.
    private func keeps(_ item: ShopItem) -> String? {
        guard let days = item.product.days, days < report.days else { return nil }
        return "keeps " + RangeText.count(Double(days), of: "day")
    }

    /// Grams in no more digits than a shop heeds.
    private static func rounded(_ grams: Estimate) -> String {
        func number(_ value: Double) -> String {
            let step = value < 100 ? 1.0 : value < 1000 ? 5 : 10
            return NumberText.fixed((value / step).rounded() * step, decimals: 0)
        }
        let (low, high) = (number(grams.low), number(grams.high))
        return low == high ? "\(low) g" : "\(number(grams.point)) g (\(low)–\(high))"
    }
}

extension [String] {
    /// "a, b and c".
    fileprivate func formatted(joinedBy word: String) -> String {
        guard count > 1, let last else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " \(word) \(last)"
    }
}
