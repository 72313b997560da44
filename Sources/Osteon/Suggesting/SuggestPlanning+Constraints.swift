import BoneScore
import FoodModel
import MealPlanner

/// What a plan keeps to, and what of that holds it down.
extension SuggestPlanning {
    /// The points from which a limit is told to hold a plan down: Osteon's own choice.
    private static let leastHeld = 1.0

    /// What nobody should give up for points: salt, upper limits, and what few people eat.
    var unyielding: Set<String> {
        Set(UpperLimit.allCases.map(ChangeRows.name(of:)) + [ChangeRows.sodium, FoodFilter.rare])
    }

    /// The names of all constraints that a conflict is sought among: those that a person set come last,
    /// so that they are the ones that are told.
    var constraints: [String] {
        UpperLimit.allCases.map(ChangeRows.name(of:)) + [ChangeRows.sodium] + filter.names
            + [ChangeRows.energy, ChangeRows.budget, ChangeRows.items, ChangeRows.edits]
    }

    /// What of the person's own limits holds a plan down, and by how much at least.
    func holds(on chosen: [Int], _ problem: PlanProblem) throws -> [PlanHold] {
        let usual = SuggestRequest()
        var names = filter.names.filter { $0 != FoodFilter.rare }
        if request.energy != nil { names.append(ChangeRows.energy) }
        if request.budget != nil { names.append(ChangeRows.budget) }
        if request.mostItems != usual.mostItems { names.append(ChangeRows.items) }
        if request.mostEdits != usual.mostEdits { names.append(ChangeRows.edits) }
        guard !names.isEmpty else { return [] }
        return try PlanHold.holds(on: chosen, of: problem, among: names, least: Self.leastHeld)
    }

    /// What was kept to, with what the day has of it.
    func limits(_ rows: ChangeRows, _ after: Score) -> [SuggestReport.Limit] {
        func limit(_ name: String, _ nutrient: Nutrient, _ allowed: Double) -> SuggestReport.Limit {
            SuggestReport.Limit(
                name: name,
                unit: nutrient.unit.rawValue,
                allowed: allowed,
                before: before.amount(of: nutrient),
                after: after.amount(of: nutrient)
            )
        }
        let energy = before.amount(of: .energy).point
        let upper = UpperLimit.allCases.filter { $0 != .supplementalMagnesium }
        return [
            limit(ChangeRows.energy, .energy, energy + rows.energyAllowed),
            limit(ChangeRows.sodium, .sodium, rows.sodiumAllowed),
        ]
            + upper.compactMap { kind in
                rows.allowed(kind).map { limit(kind.nutrient.name, kind.nutrient, $0) }
            }
    }
}
