import BoneScore
import FoodModel

extension ScoreModel {
    /// Absorbed zinc, below planes over strips of phytate.
    mutating func addZinc() {
        let points = weight(of: .zinc)
        guard points > 0 else { return }
        let target = problem.scorer.targets.absorbedZinc
        let absorption = ZincAbsorption(problem.scorer.rules.zinc)
        let (zinc, phytate) = (credited(.zinc), borne(.phytate))
        let zincRange = max(0, zinc.range.lowerBound)...max(0, zinc.range.upperBound)
        let phytateRange = max(0, phytate.range.lowerBound)...max(0, phytate.range.upperBound)
        let least = absorption.absorbed(
            zinc: zincRange.lowerBound,
            phytate: phytateRange.upperBound
        )
        if least >= target { return earn(points) }
        let absorbed = addVariable(within: 0...target)
        earn(points / target, times: absorbed)

        let strips = strips(of: phytateRange)
        let isInside = strips.map { _ in strips.count > 1 ? addBinary() : nil }
        let planes = ZincPlanes(absorption: absorption, zinc: zincRange)
        let width = zincRange.upperBound - zincRange.lowerBound
        let grid = (0...4).map { zincRange.lowerBound + width * Double($0) / 4 }
        for (strip, inside) in zip(strips, isInside) {
            for point in grid + touches.zinc.filter(zincRange.contains) {
                let plane = planes.plane(over: strip, at: point)
                var row = [LinearModel.Term(1, absorbed)]
                row += terms(zinc.amounts, times: -plane.slope)
                row += terms(phytate.amounts, times: -plane.fall)
                var limit =
                    plane.intercept + plane.slope * zinc.base
                    + plane.fall * (phytate.base - plane.from)
                if let inside {
                    // Elsewhere the plane says nothing: not even its lowest point is below the target.
                    let lowest =
                        plane.intercept + plane.slope * zincRange.lowerBound
                        + min(
                            plane.fall * (phytateRange.upperBound - plane.from),
                            plane.fall * (phytateRange.lowerBound - plane.from)
                        )
                    let slack = max(0, target - lowest)
                    row.append(LinearModel.Term(slack, inside))
                    limit += slack
                }
                require(row, atMost: limit)
            }
        }
        addStrips(strips, isInside.compactMap(\.self), phytate)
    }

    private func strips(of range: ClosedRange<Double>) -> [ClosedRange<Double>] {
        let inner = touches.phytate.filter { $0 > range.lowerBound && $0 < range.upperBound }
        let edges = [range.lowerBound] + Set(inner).sorted() + [range.upperBound]
        return zip(edges, edges.dropFirst()).map { $0...$1 }
    }

    /// That the day's phytate lies in the one strip that is chosen.
    private mutating func addStrips(
        _ strips: [ClosedRange<Double>],
        _ isInside: [LinearModel.Variable],
        _ phytate: OptionSum
    ) {
        guard !isInside.isEmpty else { return }
        require(isInside.map { LinearModel.Term(1, $0) }, atMost: 1)
        require(isInside.map { LinearModel.Term(-1, $0) }, atMost: -1)
        let low = zip(strips, isInside).map { LinearModel.Term($0.lowerBound, $1) }
        let high = zip(strips, isInside).map { LinearModel.Term(-$0.upperBound, $1) }
        require(low + terms(phytate.amounts, times: -1), atMost: phytate.base)
        require(high + terms(phytate.amounts), atMost: -phytate.base)
    }
}
