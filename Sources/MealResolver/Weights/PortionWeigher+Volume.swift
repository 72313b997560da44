import FoodModel

/// Volumes: by the food's own cups and spoons, else by the density of its kind.
extension PortionWeigher {
    func volume(_ measure: Measure) -> Weighing? {
        guard let millilitres = measure.size.map(sized) else { return nil }
        guard let (density, source) = density(preferring: measure) else { return nil }
        let grams = millilitres * density.value
        let isHousehold = millilitres.width > millilitres.point * 0.45
        return Weighing(
            grams: grams,
            path: "1 \(measure.name) = \(grams.point.short) g (\(source))",
            confidence: density.confidence * (isHousehold ? 0.7 : 1)
        )
    }

    /// "3/4 cocoa powder": a cup, or a teaspoon of what is taken by the pinch; nil for whole numbers,
    /// which may count anything.
    func unwrittenUnit(of amount: Amount) -> Weighing? {
        guard context == .recipe, amount.low != amount.low.rounded(), let helping else {
            return nil
        }
        let isSpoon = helping.ordinary.point < 8
        guard let measure = units.measure(isSpoon ? "teaspoon" : "cup"),
            var weighing = volume(measure)
        else { return nil }
        weighing.path = "no unit is written; one is taken: \(weighing.path)"
        weighing.confidence = 0.4
        weighing.isAssumed = true
        return weighing.widened(by: 0.5)
    }

    /// Grams per millilitre by the food's own portions, else by its kind.
    private func density(
        preferring measure: Measure
    )
        -> (density: (value: Estimate, confidence: Double), source: String)?
    {
        if let said = densities.row(ofWords: WordTable.terms(of: line.name)) {
            return ((said.density, 0.8), "density of \(said.title)")
        }
        if isDrainedFromCan {
            return densities.row(ofFoodNamed: nameTerms).map {
                (($0.density, 0.7), "density of \($0.title), drained")
            }
        }
        let volumes = portions.compactMap { portion -> (FoodPortion, density: Double)? in
            guard portion.measure?.kind == .volume, let size = portion.measure?.size else {
                return nil
            }
            return (portion, portion.grams / size.point)
        }
        // How much a dash holds is less sure than how dense a spoonful is.
        let exact = volumes.filter {
            $0.0.measure?.size.map { $0.width <= $0.point / 2 } ?? false
        }
        func rank(_ portion: FoodPortion) -> Int {
            portion.agreement(with: askedTerms, ofFoodNamed: nameTerms) * 2
                + (portion.measure == measure ? 1 : 0)
                - (portion.sizes.isEmpty || sizes == portion.sizes ? 0 : 1)
        }
        let candidates = exact.isEmpty ? volumes : exact
        let ranks = candidates.map { rank($0.0) }
        let highest = ranks.indices.max { ranks[$0] < ranks[$1] }
        guard let highest else {
            return densities.row(ofFoodNamed: foodTerms).map {
                (($0.density, $0.foods.isEmpty ? 0.4 : 0.8), "density of \($0.title)")
            }
        }
        let best = candidates[highest]
        // How full a cup is differs by a tenth; how the food lies in it, by its portions.
        let isSettled = best.0.agreement(with: askedTerms, ofFoodNamed: nameTerms) > 0
        let peers = isSettled ? [best.density] : candidates.map(\.density).sorted()
        let usual =
            isSettled
            ? best
            : zip(candidates, ranks).filter { $1 == ranks[highest] }.map(\.0)
                .usual(of: nameTerms) ?? best
        let value = Estimate(
            low: (peers.first ?? usual.density) * 0.9,
            point: usual.density,
            high: (peers.last ?? usual.density) * 1.1
        )
        return ((value, 0.95), "portion of the food: \(usual.0.title)")
    }
}

extension [(FoodPortion, density: Double)] {
    /// The portion that is meant where nobody says how the food is cut: spices are ground, other
    /// foods whole, nuts that are not weighed whole chopped, what is frozen not thawed; else the
    /// median.
    fileprivate func usual(of nameTerms: [Term]) -> (FoodPortion, density: Double)? {
        var cuts = [Term("whole"), Term("unthawed")]
        if nameTerms.contains(Term("spice")) { cuts = [Term("ground")] }
        if nameTerms.contains(Term("nut")) { cuts.append(Term("chopped")) }
        for cut in cuts {
            if let usual = first(where: { $0.0.terms.contains(cut) }) { return usual }
        }
        let ordered = sorted { $0.density < $1.density }
        return isEmpty ? nil : ordered[count / 2]
    }
}
