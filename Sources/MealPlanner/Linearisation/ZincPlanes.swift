import BoneScore

/// Planes that lie above the zinc that is absorbed from a day's zinc and phytate.
///
/// Absorbed zinc is concave in zinc and convex and falling in phytate. Within a strip of phytate a
/// plane of a given slope in zinc is thus above the surface everywhere when it is above it on both
/// edges; it is laid so that it touches both. What it overestimates falls with the square of the
/// strip's width, so that strips are split where an answer lies.
struct ZincPlanes {
    let absorption: ZincAbsorption
    let zinc: ClosedRange<Double>

    /// A plane `slope·zinc + intercept + fall·(phytate − from)`.
    struct Plane {
        let slope: Double
        let intercept: Double
        let fall: Double
        let from: Double
    }

    /// The plane over a `strip` that touches the surface near `point` milligrams of zinc.
    func plane(over strip: ClosedRange<Double>, at point: Double) -> Plane {
        let (low, high) = (strip.lowerBound, strip.upperBound)
        let slope = slope(at: point, phytate: (low + high) / 2)
        let start = height(above: slope, phytate: low)
        let end = height(above: slope, phytate: high)
        return Plane(
            slope: slope,
            intercept: start + 1e-9,
            fall: high > low ? (end - start) / (high - low) : 0,
            from: low
        )
    }

    private func slope(at point: Double, phytate: Double) -> Double {
        let step = max(1e-5, point * 1e-5)
        let (low, high) = (max(0, point - step), point + step)
        return
            (absorption.absorbed(zinc: high, phytate: phytate)
            - absorption.absorbed(zinc: low, phytate: phytate)) / (high - low)
    }

    /// How high a line of `slope` must begin to be nowhere below the curve at `phytate`: by bisection of
    /// a concave difference.
    private func height(above slope: Double, phytate: Double) -> Double {
        func difference(_ zinc: Double) -> Double {
            absorption.absorbed(zinc: zinc, phytate: phytate) - slope * zinc
        }
        var (low, high) = (zinc.lowerBound, zinc.upperBound)
        for _ in 0..<60 where high > low {
            let third = (high - low) / 3
            if difference(low + third) < difference(high - third) {
                low += third
            } else {
                high -= third
            }
        }
        return max(
            difference((low + high) / 2),
            difference(zinc.lowerBound),
            difference(zinc.upperBound)
        )
    }
}
