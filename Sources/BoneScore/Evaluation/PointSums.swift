/// What a plate adds up to at its point: a plate that differs from it in a few lines is evaluated by
/// what differs, without adding up the others again.
struct PointSums {
    private let evaluator: Evaluator
    private let plate: Plate
    /// By line: which food it is of.
    private var foodOfLine: [Int]
    /// By food: its sitting, what it brings, and whether the safety gate is closed to it.
    private var sittingOfFood: [Int] = []
    private var burdens: [Amounts] = []
    private var areUnsafe: [Bool] = []
    /// Before they are scaled.
    private var credited = Amounts.zero
    private var borne = Amounts.zero
    /// By sitting, before they are scaled.
    private var loads: [Double]
    private let scale: Double
    /// The plate at its point.
    private(set) var base = Evaluation()

    init(_ plate: Plate, _ evaluator: Evaluator) {
        self.evaluator = evaluator
        self.plate = plate
        scale = evaluator.scale(for: plate.point)
        foodOfLine = Array(repeating: 0, count: plate.point.count)
        loads = Array(repeating: 0, count: plate.sittings.count)
        for (sitting, foods) in plate.sittings.enumerated() {
            for lines in foods {
                var benefit = Amounts.zero
                var burden = Amounts.zero
                for line in lines {
                    foodOfLine[line] = burdens.count
                    benefit += evaluator.creditable(plate.point[line], of: line, on: plate)
                    burden += plate.point[line]
                }
                let isUnsafe = evaluator.isUnsafe(burden, scale)
                sittingOfFood.append(sitting)
                burdens.append(burden)
                areUnsafe.append(isUnsafe)
                borne += burden
                guard !isUnsafe else { continue }
                credited += benefit
                loads[sitting] += benefit[.calciumLoad]
            }
        }
        base = evaluator.evaluation(
            credited: credited * scale,
            borne: borne * scale,
            loads: loads.map { $0 * scale }
        )
    }

    /// The plate with `changes` at `level`; nil where the safety gate would open or close to a food.
    func evaluation(of changes: [Variation.Change], at level: Int) -> Evaluation? {
        var credited = credited
        var borne = borne
        var loads = loads
        var burdens = burdens
        var isEnergyChanged = false
        for change in changes {
            let difference = change.differences[level]
            let food = foodOfLine[change.line]
            borne += difference
            burdens[food] += difference
            isEnergyChanged = isEnergyChanged || difference[.energy] != 0
            guard !areUnsafe[food] else { continue }
            let benefit = evaluator.creditable(difference, of: change.line, on: plate)
            credited += benefit
            loads[sittingOfFood[food]] += benefit[.calciumLoad]
        }
        // What nothing was added to has the sum of the point, to the last bit.
        let scale = isEnergyChanged ? evaluator.scale(forEnergy: borne[.energy]) : scale
        if scale == self.scale {
            for change in changes {
                let food = foodOfLine[change.line]
                guard evaluator.isUnsafe(burdens[food], scale) == areUnsafe[food] else {
                    return nil
                }
            }
        } else {
            for food in burdens.indices
            where evaluator.isUnsafe(burdens[food], scale) != areUnsafe[food] { return nil }
        }
        for sitting in loads.indices { loads[sitting] *= scale }
        return evaluator.evaluation(
            credited: credited * scale,
            borne: borne * scale,
            loads: loads
        )
    }
}
