package import FoodModel

/// What the score adds up, each in its own unit, in one fixed row.
///
/// The polyphenols of each group of foods have a lane of their own after the inputs; those of
/// ``PolyphenolGroup/alcohol`` have none, because they earn nothing.
package struct Amounts: Sendable {
    /// 17 inputs, then 11 groups.
    private typealias Lanes = InlineArray<28, Double>

    private var lanes = Lanes(repeating: 0)

    package static let zero = Amounts()

    package subscript(input: Input) -> Double {
        get { lanes[input.rawValue] }
        set { lanes[input.rawValue] = newValue }
    }

    /// By lane, as ``LaneSet`` counts them.
    subscript(lane: Int) -> Double {
        get { lanes[lane] }
        set { lanes[lane] = newValue }
    }

    /// Calls `body` with every lane and its amount.
    func forEach(_ body: (Int, Double) -> Void) {
        let lanes = lanes.span
        for lane in lanes.indices { body(lane, lanes[lane]) }
    }

    /// Polyphenols by group.
    package var polyphenols: some Sequence<Double> {
        (Input.allCases.count..<lanes.count).lazy.map { [lanes] in lanes[$0] }
    }

    /// The lane of the polyphenols of `group`; nil where they earn nothing.
    static func lane(of group: PolyphenolGroup) -> Int? {
        creditedGroups.firstIndex(of: group).map { Input.allCases.count + $0 }
    }

    private static let creditedGroups = PolyphenolGroup.allCases.filter { $0 != .alcohol }

    /// Combines each lane with the same lane of `other`, in place.
    private mutating func combine(_ other: Amounts, _ combine: (Double, Double) -> Double) {
        var own = lanes.mutableSpan
        let others = other.lanes.span
        for lane in own.indices { own[lane] = combine(own[lane], others[lane]) }
    }
}

extension Amounts {
    package static func += (a: inout Amounts, b: Amounts) { a.combine(b, +) }

    package static func + (a: Amounts, b: Amounts) -> Amounts {
        var sum = a
        sum += b
        return sum
    }

    package static func - (a: Amounts, b: Amounts) -> Amounts {
        var difference = a
        difference.combine(b, -)
        return difference
    }

    package static func * (a: Amounts, factor: Double) -> Amounts {
        var product = a
        product.combine(a) { amount, _ in amount * factor }
        return product
    }

    /// The lesser of each amount.
    static func least(_ a: Amounts, _ b: Amounts) -> Amounts {
        var least = a
        least.combine(b, min)
        return least
    }

    /// The greater of each amount.
    static func most(_ a: Amounts, _ b: Amounts) -> Amounts {
        var most = a
        most.combine(b, max)
        return most
    }
}

/// One thing that the score adds up; the raw value is its lane in ``Amounts``.
package enum Input: Int, CaseIterable, Sendable {
    case energy, protein, calcium
    /// Calcium times its index: what behaves like milk calcium.
    case calciumLoad
    case vitaminD, magnesium
    /// The part of the magnesium that supplements bring.
    case supplementalMagnesium
    case potassium, zinc, phytate, vitaminK2
    /// EPA and DHA, in milligrams.
    case longChainOmega3
    case alphaLinolenicAcid, sodium, retinol, alcohol, caffeine

    /// The input that `nutrient` adds to; nil where the score has no use for it.
    package init?(_ nutrient: Nutrient) {
        guard let input = Self.byNutrient[Int(nutrient.rawValue)] else { return nil }
        self = input
    }

    /// By the raw value of the nutrient.
    private static let byNutrient: [Input?] = Nutrient.allCases.map { inputs[$0] }

    private static let inputs: NutrientTable<Input> = [
        .energy: .energy, .protein: .protein, .calcium: .calcium, .vitaminD: .vitaminD,
        .magnesium: .magnesium, .potassium: .potassium, .zinc: .zinc, .phytate: .phytate,
        .vitaminK2: .vitaminK2, .eicosapentaenoicAcid: .longChainOmega3,
        .docosahexaenoicAcid: .longChainOmega3, .alphaLinolenicAcid: .alphaLinolenicAcid,
        .sodium: .sodium, .retinol: .retinol, .alcohol: .alcohol, .caffeine: .caffeine,
    ]
}
