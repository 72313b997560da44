/// What one set of amounts is worth.
struct Evaluation {
    /// 0 to 1, by ``Component``.
    var adequacies = SIMD16<Double>.zero
    /// In points, by ``Penalty``, before the cap.
    var penalties = SIMD4<Double>.zero
    /// The effective calcium load of the fullest sitting, in milligrams.
    var greatestLoad = 0.0
    /// In milligrams.
    var absorbedCalcium = 0.0
    /// In milligrams.
    var absorbedZinc = 0.0
    /// In micrograms: menaquinone-4 by its weight.
    var countedK2 = 0.0
    /// In milligrams.
    var creditedPolyphenols = 0.0
    /// 0 to 100.
    var score = 0.0
    /// 0 to 100.
    var core = 0.0

    subscript(component: Component) -> Double {
        get { adequacies[component.rawValue] }
        set { adequacies[component.rawValue] = newValue }
    }

    subscript(penalty: Penalty) -> Double {
        get { penalties[penalty.rawValue] }
        set { penalties[penalty.rawValue] = newValue }
    }
}
