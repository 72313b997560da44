import FoodModel

/// How much zinc is absorbed from a day's zinc and phytate.
///
/// The trivariate saturation model: Miller 2007, J Nutr 137:135, with the constants refitted by
/// Hambidge 2010, Am J Clin Nutr 91:1478S, which reproduce EFSA's requirements of 2014. In mmol a
/// day, `B = A + TDZ + K_R(1 + TDP/K_P)` and `TAZ = ½(B − √(B² − 4·A·TDZ))`. A day's 8 mg of
/// zinc with 600 mg of phytate bring 2.971012 mg. Meant for whole days of ordinary diets.
public struct ZincAbsorption: Equatable, Sendable {
    private let maximum: Double
    private let receptorConstant: Double
    private let phytateConstant: Double
    private let zincMolarMass: Double
    private let phytateMolarMass: Double

    public init(_ rules: ZincRules) {
        maximum = rules.maximum.value
        receptorConstant = rules.receptorConstant.value
        phytateConstant = rules.phytateConstant.value
        zincMolarMass = rules.zincMolarMass.value
        phytateMolarMass = rules.phytateMolarMass.value
    }

    /// The milligrams absorbed in a day from milligrams of zinc and of phytate.
    public func absorbed(zinc: Double, phytate: Double) -> Double {
        let dietary = zinc / zincMolarMass
        let sum = maximum + dietary + halfSaturation(phytate: phytate)
        let root = (sum * sum - 4 * maximum * dietary).squareRoot()
        // The lesser root as the product of both over the greater: no digits lost at low zinc.
        return 2 * maximum * dietary / (sum + root) * zincMolarMass
    }

    /// The milligrams of zinc a day from which `absorbed` are absorbed; nil where none suffice.
    ///
    /// 7.547871 mg for the 2.865 mg that a woman of 58.5 kg needs, with 600 mg of phytate.
    public func zinc(forAbsorbed absorbed: Double, phytate: Double) -> Double? {
        let wanted = absorbed / zincMolarMass
        guard wanted < maximum else { return nil }
        let dietary =
            wanted * (maximum + halfSaturation(phytate: phytate) - wanted) / (maximum - wanted)
        return dietary * zincMolarMass
    }

    /// The molar ratio of phytate to zinc: above 15, zinc is hard to absorb (WHO).
    ///
    /// 600 mg of phytate with 8 mg of zinc: 7.43. Nil without zinc.
    public func phytateRatio(zinc: Double, phytate: Double) -> Double? {
        guard zinc > 0 else { return nil }
        return (phytate / phytateMolarMass) / (zinc / zincMolarMass)
    }

    private func halfSaturation(phytate: Double) -> Double {
        receptorConstant * (1 + phytate / phytateMolarMass / phytateConstant)
    }
}

extension ZincAbsorption {
    private static let efsa = Citation(
        "EFSA 2014, Dietary reference values for zinc, EFSA J 12:3844",
        locator: "doi:10.2903/j.efsa.2014.3844",
        confidence: .reproduced
    )
    static let requirementBase = Cited(0.642, efsa)
    static let requirementPerKilogram = Cited(0.038, efsa)

    /// The milligrams that an adult must absorb in a day: `0.642 + 0.038·kg`, 2.865 at 58.5 kg.
    public static func requirement(weightInKilograms: Double) -> Double {
        requirementBase.value + requirementPerKilogram.value * weightInKilograms
    }
}
