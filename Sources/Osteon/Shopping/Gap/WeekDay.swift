import BoneScore
import FoodModel
import Knowledge
import MealPlanner

/// One day of a week that is planned day by day: what it may have after those before it.
struct WeekDay {
    /// From 0.
    let number: Int
    let rules: WeekRules
    let packs: PackLedger
    let shelf: WeekShelf
    /// What packs for it may cost; nil where that is not asked.
    let budget: Double?
    /// How many eat.
    let people: Double

    /// The name of the rows that ask for what the week lacks: given up where nothing fulfils them.
    static let needs = "what the week lacks"
    /// By how much less a change counts whose food is bought already: Osteon's own choice.
    private static let atHand = 0.3

    /// Leaves out what the week has had enough of, and makes easier what is bought already.
    func revise(_ book: inout ChangeBook) {
        let offered = book
        book.keep { allows($0, offered) }
        for number in book.options.indices {
            let needs = needs(of: number, book)
            guard !needs.isEmpty else { continue }
            if budget != nil, price(of: needs) == nil { book.bar(number, by: ChangeRows.budget) }
            if needs.allSatisfy({ packs.has($0.grams, of: $0.product) }) {
                book.charge(number, -Self.atHand)
            }
        }
    }

    private func allows(_ option: Int, _ book: ChangeBook) -> Bool {
        guard let food = book.changes[option].food else { return true }
        let (entry, place) = (book.options[option].entry, book.options[option].removes)
        let replaced = place.map { book.day.sittings[$0.sitting].entries[$0.line] }
        return shelf.isHarmless(entry)
            && rules.allows(
                shelf.food(food, entry),
                on: number,
                replacesFish: replaced.map(shelf.isFish) ?? false
            )
    }

    /// What the changes of the day must keep to for the week's sake.
    func rows(of book: ChangeBook) -> [PlanRow] {
        var rows = rules.needs(on: number).compactMap { need -> PlanRow? in
            let fit = book.options.indices.filter { option in
                guard book.options[option].barredBy.isEmpty, let food = book.changes[option].food
                else { return false }
                return rules.meets(need, shelf.food(food, book.options[option].entry))
            }
            guard !fit.isEmpty else { return nil }
            return PlanRow(
                Self.needs,
                Dictionary(uniqueKeysWithValues: fit.map { ($0, -1.0) }),
                atMost: -1
            )
        }
        if let budget {
            var prices: [Int: Double] = [:]
            for option in book.options.indices {
                let needs = needs(of: option, book)
                if !needs.isEmpty { prices[option] = price(of: needs) ?? budget + 1 }
            }
            rows.append(PlanRow(ChangeRows.budget, prices, atMost: max(0, budget)))
        }
        return rows
    }

    private func needs(of option: Int, _ book: ChangeBook) -> [WeekShelf.Need] {
        guard let food = book.changes[option].food else { return [] }
        return shelf.needs(food, book.options[option].entry, people)
    }

    /// What packs must be opened for, in money; nil where no price is known.
    func price(of needs: [WeekShelf.Need]) -> Double? {
        needs.map { packs.price(of: $0.grams, $0.product) }.sumIfKnown
    }
}
