import FoodModel
import GRDB

/// Holds an imported edition against the rules, in the transaction of its import.
struct Audit {
    private let db: Database
    private let rules: AuditRules
    /// The rows of the edition's foods.
    private let rows: ClosedRange<Int>
    private let edition: Edition
    private var result = AuditResult()

    /// What the audit of `edition`, whose foods are in `rows`, finds.
    static func run(
        _ db: Database,
        _ rules: AuditRules,
        of edition: Edition,
        in rows: ClosedRange<Int>
    ) throws -> AuditResult {
        var audit = Audit(db: db, rules: rules, rows: rows, edition: edition)
        try audit.checkFoods()
        try audit.checkCanaries()
        try audit.compareSharedFoods()
        return audit.result
    }

    private init(db: Database, rules: AuditRules, rows: ClosedRange<Int>, edition: Edition) {
        self.db = db
        self.rules = rules
        self.rows = rows
        self.edition = edition
    }

    // MARK: - Limits and medians

    private mutating func checkFoods() throws {
        let sample = try NutrientSample(db, rows, rules.limits)
        for slip in sample.slips {
            result.findings.append(
                Finding(
                    .warning,
                    at: SourceLocation(file: edition.key),
                    text: slip.text,
                    "the food \"\(try name(of: slip.food))\": \(slip.text)"
                )
            )
        }
        let allowed = sample.foods / AuditRules.foodsPerSlip
        for (reason, count) in sample.slipCounts.sorted(by: { $0.key < $1.key })
        where count > allowed {
            result.objections.append("\(count) foods have \(reason)")
        }
        guard let shipped = try shippedRows else { return }
        let reference = try NutrientSample(db, shipped, [])
        for (nutrient, median) in sample.medians {
            guard let other = reference.medians[nutrient] else { continue }
            let ratio = median / other
            if (1 / AuditRules.medianFactor...AuditRules.medianFactor).contains(ratio) {
                result.comparisons += 1
            } else {
                result.objections.append(
                    "half of the foods with \(nutrient.name) have more than "
                        + "\(Self.text(median)) \(nutrient.unit.rawValue), "
                        + "\(Self.text(ratio)) times as much as in the shipped foods: "
                        + "is the unit the right one"
                )
            }
        }
    }

    private var shippedRows: ClosedRange<Int>? {
        get throws {
            let row = try Row.fetchOne(
                db,
                sql: "SELECT min(row) AS low, max(row) AS high FROM food WHERE is_shipped"
            )
            guard let low: Int = row?["low"], let high: Int = row?["high"] else { return nil }
            return low...high
        }
    }

    private func name(of food: Int) throws -> String {
        try String.fetchOne(db, sql: "SELECT name FROM food WHERE row = ?", arguments: [food]) ?? ""
    }

    // MARK: - Canaries

    private mutating func checkCanaries() throws {
        for canary in rules.canaries {
            let points = try Double.fetchAll(
                db,
                sql: """
                    SELECT point FROM food_search JOIN figure ON food = food_search.rowid
                    WHERE food_search MATCH ? AND food_search.rowid BETWEEN ? AND ?
                        AND nutrient = ? LIMIT 1000
                    """,
                arguments: [
                    canary.search, rows.lowerBound, rows.upperBound, canary.nutrient.tag,
                ]
            )
            guard let median = Distribution(of: points)?.median else { continue }
            if canary.range.contains(median) {
                result.canaries += 1
            } else {
                let unit = canary.nutrient.unit.rawValue
                result.objections.append(
                    "\(canary.name): \(Self.text(median)) \(unit) of \(canary.nutrient.name) "
                        + "over \(points.count) foods, where \(Self.text(canary.range.lowerBound))"
                        + " to \(Self.text(canary.range.upperBound)) \(unit) are known"
                )
            }
        }
    }

    // MARK: - The same foods of other sources

    private mutating func compareSharedFoods() throws {
        let ratios = try SharedFoodRatios(db, rows)
        for (nutrient, ratios) in ratios.byNutrient where ratios.count >= AuditRules.leastFoods {
            guard let median = Distribution(of: ratios)?.median else { continue }
            let factor = AuditRules.sharedFoodFactor
            if (1 / factor...factor).contains(median) {
                result.comparisons += 1
            } else {
                result.objections.append(
                    "\(nutrient.name) is \(Self.text(median)) times what other sources have for "
                        + "the same \(ratios.count) foods: is the unit the right one"
                )
            }
        }
    }

    /// Three significant digits.
    private static func text(_ value: Double) -> String {
        var scale = 1.0
        while value * scale < 100, scale < 1e9 { scale *= 10 }
        let rounded = (value * scale).rounded() / scale
        let text = rounded.description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
