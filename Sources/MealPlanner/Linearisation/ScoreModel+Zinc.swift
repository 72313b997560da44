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

        let (zincTotal, phytateTotal) = (addTotal(zinc), addTotal(phytate))
        let strips = strips(of: phytateRange, from: phytate.base)
        let isInside = strips.map { _ in strips.count > 1 ? addBinary() : nil }
        let planes = ZincPlanes(absorption: absorption, zinc: zincRange)
        let width = zincRange.upperBound - zincRange.lowerBound
        let grid = (0...4).map { zincRange.lowerBound + width * Double($0) / 4 }
        for (strip, inside) in zip(strips, isInside) {
            for point in grid + touches.zinc.filter(zincRange.contains) {
                let plane = planes.plane(over: strip, at: point)
                var row = [LinearModel.Term(1, absorbed)]
                row.append(LinearModel.Term(-plane.slope, zincTotal))
                row.append(LinearModel.Term(-plane.fall, phytateTotal))
                var limit = plane.intercept - plane.fall * plane.from
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
        addStrips(strips, isInside.compactMap(\.self), phytateTotal)
    }

    /// The strips: at first one on either side of what the day has, the upper one parted where most
    /// plans lie.
    private func strips(
        of range: ClosedRange<Double>,
        from base: Double
    ) -> [ClosedRange<Double>] {
        let first = [base] + Self.firstStrips.map { base + $0 * (range.upperBound - base) }
        let inner = (first + touches.phytate).filter {
            $0 > range.lowerBound + 1 && $0 < range.upperBound - 1
        }
        let edges = [range.lowerBound] + Set(inner).sorted() + [range.upperBound]
        return zip(edges, edges.dropFirst()).map { $0...$1 }
    }

    /// Where strips are parted at first, as parts of the way from what the day has to the most it can
    /// have: few plans come near the most.
    private static let firstStrips = [0.15, 0.4]

    /// That the day's phytate lies in the one strip that is chosen.
    private mutating func addStrips(
        _ strips: [ClosedRange<Double>],
        _ isInside: [LinearModel.Variable],
        _ phytate: LinearModel.Variable
    ) {
        guard !isInside.isEmpty else { return }
        require(isInside.map { LinearModel.Term(1, $0) }, atMost: 1)
        require(isInside.map { LinearModel.Term(-1, $0) }, atMost: -1)
        let low = zip(strips, isInside).map { LinearModel.Term($0.lowerBound, $1) }
        let high = zip(strips, isInside).map { LinearModel.Term(-$0.upperBound, $1) }
        require(low + [LinearModel.Term(-1, phytate)], atMost: 0)
        require(high + [LinearModel.Term(1, phytate)], atMost: 0)
    }
}
