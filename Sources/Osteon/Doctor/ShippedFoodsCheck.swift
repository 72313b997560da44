import FoodModel
import FoodStore
import Knowledge

/// Whether the shipped foods in a database hold together: known foods within known limits.
struct ShippedFoodsCheck {
    let check: Check

    /// - Throws: `StoreError`, and `InputError` for a fault in what ships.
    init(_ library: FoodLibrary) throws {
        let listings = try library.database.listings()
        let classes = try library.knowledge.classes
        let shipped = listings.filter { $0.foodClass != nil }
        let unclassed = shipped.filter { $0.foodClass.map { classes[$0] == nil } ?? false }
        var faults = unclassed.prefix(3).map { "\($0.id) is of no known class" }
        for canary in Self.canaries {
            guard let food = try library.database.food(canary.food) else {
                faults.append("\(canary.food) is missing")
                continue
            }
            guard let figure = food.composition[canary.nutrient] else {
                faults.append("\(food.name) has no \(canary.nutrient.name)")
                continue
            }
            if !canary.limits.contains(figure.estimate.point) {
                faults.append(
                    "\(food.name) has \(NumberText.plain(figure.estimate.point)) "
                        + "\(canary.nutrient.unit.rawValue) of \(canary.nutrient.name)"
                )
            }
        }
        let count = NumberText.fixed(Double(shipped.count), decimals: 0)
        check =
            faults.isEmpty
            ? Check(
                "foods",
                .well,
                "\(count) shipped foods; \(Self.canaries.count) canaries are well"
            )
            : Check(
                "foods",
                .fault,
                faults.joined(separator: "; "),
                remedy: "move the database away to have it built again"
            )
    }

    /// A food of which everybody knows roughly what it holds, per 100 g.
    private struct Canary {
        let food: FoodID
        let nutrient: Nutrient
        let limits: ClosedRange<Double>

        init(_ code: String, _ nutrient: Nutrient, _ limits: ClosedRange<Double>) {
            food = FoodID(source: "ndb", code: code)
            self.nutrient = nutrient
            self.limits = limits
        }
    }

    /// Wide enough for every table, too narrow for a slip of units.
    private static let canaries = [
        Canary("01009", .calcium, 500...1_200),  // cheddar
        Canary("11457", .vitaminK1, 200...900),  // raw spinach
        Canary("09040", .potassium, 250...500),  // banana
        Canary("12061", .magnesium, 200...350),  // almonds
        Canary("15236", .vitaminD, 3...25),  // farmed Atlantic salmon, raw
        Canary("13498", .zinc, 2...9),  // ground beef
        Canary("01123", .protein, 10...15),  // whole egg
        Canary("02047", .sodium, 35_000...40_000),  // salt
    ]
}
