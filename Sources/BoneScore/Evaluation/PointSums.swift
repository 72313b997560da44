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
    /// Both scaled.
    private var scaled = (credited: Amounts.zero, borne: Amounts.zero)
    /// By sitting, before they are scaled.
    private var loads: [Double]
    /// ``burdens`` and ``loads`` while one thing varies.
    private var varied: (burdens: [Amounts], loads: [Double]) = ([], [])
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
        scaled = (credited * scale, borne * scale)
        varied = (burdens, loads)
        base = evaluator.evaluation(
            credited: scaled.credited,
            borne: scaled.borne,
            loads: loads.lazy.map { [scale] in $0 * scale }
        )
    }

    /// The plate with `variation` at `level`; nil where the safety gate would open or close to a food.
    mutating func evaluation(of variation: Variation, at level: Int) -> Evaluation? {
        var credited = credited
        var borne = borne
        var lanes = LaneSet()
        var isEnergyChanged = false
        variation.forEachChange { change in
            lanes.formUnion(change.lanes)
            let food = foodOfLine[change.line]
            let uncredited =
                areUnsafe[food] ? .all : evaluator.uncredited(of: change.line, on: plate)
            plate.variations.forEachDifference(change, at: level) { lane, difference in
                borne[lane] += difference
                if lane == Input.energy.rawValue, difference != 0 { isEnergyChanged = true }
                varied.burdens[food][lane] += difference
                guard !uncredited.contains(lane) else { return }
                credited[lane] += difference
                if lane == Input.calciumLoad.rawValue {
                    varied.loads[sittingOfFood[food]] += difference
                }
            }
        }
        defer { restore(variation) }
        // What nothing was added to has the sum of the point, to the last bit.
        let scale = isEnergyChanged ? evaluator.scale(forEnergy: borne[.energy]) : scale
        guard scale == self.scale else {
            guard burdens.indices.allSatisfy({ isGateKept(to: $0, scale) }) else { return nil }
            return evaluator.evaluation(
                credited: credited * scale,
                borne: borne * scale,
                loads: varied.loads.lazy.map { $0 * scale }
            )
        }
        if !lanes.isDisjoint(with: evaluator.limitedLanes) {
            var areKept = true
            variation.forEachChange { change in
                areKept = areKept && isGateKept(to: foodOfLine[change.line], scale)
            }
            guard areKept else { return nil }
        }
        var (scaledCredited, scaledBorne) = scaled
        for lane in lanes {
            scaledCredited[lane] = credited[lane] * scale
            scaledBorne[lane] = borne[lane] * scale
        }
        return evaluator.evaluation(
            credited: scaledCredited,
            borne: scaledBorne,
            loads: varied.loads.lazy.map { $0 * scale },
            changing: lanes,
            in: base
        )
    }

    /// Whether the safety gate to `food` stays as it is at the point.
    private func isGateKept(to food: Int, _ scale: Double) -> Bool {
        evaluator.isUnsafe(varied.burdens[food], scale) == areUnsafe[food]
    }

    /// Puts what `variation` changed back to the point.
    private mutating func restore(_ variation: Variation) {
        variation.forEachChange { change in
            let food = foodOfLine[change.line]
            varied.burdens[food] = burdens[food]
            varied.loads[sittingOfFood[food]] = loads[sittingOfFood[food]]
        }
    }
}
