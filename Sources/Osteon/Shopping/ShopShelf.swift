import FoodModel
import MealPlanner
import MealResolver

/// Takes resolved lines to what a basket is asked for, and keeps those that it cannot be asked.
struct ShopShelf {
    /// What the weight of a line is of.
    enum State {
        /// As eaten: a diary's.
        case eaten
        /// As bought, where it is weighed: a recipe's.
        case bought
    }

    var catalogue: ShopCatalogue
    let classes: [FoodClass.Key: FoodClass]
    private(set) var lost: [ShopReport.Lost] = []

    init(catalogue: ShopCatalogue, classes: [FoodClass.Key: FoodClass]) {
        self.catalogue = catalogue
        self.classes = classes
    }

    /// Puts `lines`, eaten `times` times, into `basket`.
    mutating func put(
        _ lines: [ResolvedLine],
        _ state: State,
        times: Double,
        _ basket: inout ShopBasket
    ) {
        for line in lines {
            if let reason = line.unresolved {
                // However often it is eaten, a line is told once.
                lost.append(
                    ShopReport.Lost(
                        text: line.text,
                        location: line.location,
                        reason: reason.problem,
                        times: times
                    )
                )
            } else if let need = need(of: line, state, times: times) {
                basket.add(need)
            }
        }
    }

    /// Takes what is at home off `basket`; what is not found is told.
    func takeOff(_ lines: [ResolvedLine], _ basket: inout ShopBasket) -> [Finding] {
        lines.compactMap { line in
            if let reason = line.unresolved {
                return Finding(
                    .warning,
                    at: line.location,
                    text: line.text,
                    "\"\(line.text)\" is not taken off the list: \(reason.problem)"
                )
            }
            if let need = need(of: line, .bought, times: 1) { basket.takeOff(need) }
            return nil
        }
    }

    /// By product: the grams of it that are at home; infinite where no amount is written.
    func atHome(_ lines: [ResolvedLine]) -> [String: Double] {
        var home: [String: Double] = [:]
        let basket = ShopBasket(catalogue)
        for line in lines where line.unresolved == nil {
            guard let need = need(of: line, .bought, times: 1) else { continue }
            for part in basket.products(of: need) {
                home[part.title, default: 0] += need.isAmountAssumed ? .infinity : part.grams
            }
        }
        return home
    }

    /// Nil for a line that names nothing to buy: a heading, a note.
    private func need(of line: ResolvedLine, _ state: State, times: Double) -> ShopNeed? {
        let entry = line.entry
        let isTablet = entry.isSupplement && entry.food == nil
        guard entry.food != nil || isTablet else { return nil }
        let amounts = line.parsed.amounts
        return ShopNeed(
            text: line.text,
            location: line.location,
            name: isTablet || line.parsed.name.isEmpty ? line.text : line.parsed.name,
            food: entry.food,
            foodClass: entry.foodClass,
            foodName: entry.name,
            aisle: isTablet
                ? ShopAisle.supplements : entry.foodClass.flatMap { classes[$0]?.aisle },
            grams: entry.grams,
            stated: state == .bought && amounts.count == 1 ? amounts[0].statedGrams : nil,
            count: count(line.parsed),
            times: times,
            isAmountAssumed: line.isAmountAssumed
        )
    }

    /// How many whole things a line asks for; nil where it is measured otherwise, or says what one weighs.
    private func count(_ line: ParsedLine) -> ShopCount? {
        guard line.amounts.count == 1, let amount = line.amounts.first,
            let thing = Self.thing(of: amount),
            let number = Estimate(checking: amount.low, (amount.low + amount.high) / 2, amount.high)
        else { return nil }
        return ShopCount(number: number, thing: thing)
    }

    private static func thing(of amount: Amount) -> ShopCount.Thing? {
        if ["tin", "tins", "can", "cans"].contains(amount.unit.lowercased()) { return .tin }
        return switch amount.measureName {
        case nil, "piece": .one
        case "head": .head
        case "bunch": .bunch
        case "fillet": .fillet
        case "juiced fruit": .juiced
        case "zested fruit": .zested
        default: nil
        }
    }
}
