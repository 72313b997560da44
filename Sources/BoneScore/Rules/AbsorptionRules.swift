public import FoodModel

/// The constants of calcium absorption: `FA = intercept − slope·ln(load)`.
public struct CalciumRules: Equatable, Sendable {
    public var intercept: Cited<Double>
    /// Per natural logarithm of the load in milligrams.
    public var slope: Cited<Double>
    /// The lowest load the curve was fitted to, in milligrams; below it the fraction stays.
    public var lowestLoad: Cited<Double>
    /// The highest load the curve was fitted to, in milligrams; above it is extrapolation.
    public var highestLoad: Cited<Double>
    /// The fraction below which absorption never falls.
    public var lowestFraction: Cited<Double>

    public init(
        intercept: Cited<Double>,
        slope: Cited<Double>,
        lowestLoad: Cited<Double>,
        highestLoad: Cited<Double>,
        lowestFraction: Cited<Double>
    ) {
        self.intercept = intercept
        self.slope = slope
        self.lowestLoad = lowestLoad
        self.highestLoad = highestLoad
        self.lowestFraction = lowestFraction
    }
}

/// The constants of zinc absorption: the trivariate saturation model, in mmol a day.
public struct ZincRules: Equatable, Sendable {
    /// A_max: the most that can be absorbed.
    public var maximum: Cited<Double>
    /// K_R: how tightly the receptor holds zinc.
    public var receptorConstant: Cited<Double>
    /// K_P: how tightly phytate holds zinc.
    public var phytateConstant: Cited<Double>
    /// In grams a mole.
    public var zincMolarMass: Cited<Double>
    /// In grams a mole, as phytic acid.
    public var phytateMolarMass: Cited<Double>

    public init(
        maximum: Cited<Double>,
        receptorConstant: Cited<Double>,
        phytateConstant: Cited<Double>,
        zincMolarMass: Cited<Double>,
        phytateMolarMass: Cited<Double>
    ) {
        self.maximum = maximum
        self.receptorConstant = receptorConstant
        self.phytateConstant = phytateConstant
        self.zincMolarMass = zincMolarMass
        self.phytateMolarMass = phytateMolarMass
    }
}
