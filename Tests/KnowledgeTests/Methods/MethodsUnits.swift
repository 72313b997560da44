/// What the constants of the rules are measured in: a new one is told here before METHODS.md has it.
enum MethodsUnits {
    static let all: [String: String] = [
        "polyphenols, flavonoids": "mg a day", "polyphenols, chromatography": "mg a day",
        "polyphenols, group cap": "of the target",
        "menaquinone4, weight": "µg a µg", "menaquinone4, long chain dose": "µg a day",
        "menaquinone4, dose": "µg a day", "menaquinone4, unknown share": "of K2",
        "long chain part": "of the component",
        "penalties, sodium, points": "points", "penalties, sodium, threshold": "mg a day",
        "penalties, sodium, span": "mg a day", "penalties, sodium, limit": "spans",
        "penalties, retinol, points": "points", "penalties, retinol, threshold": "µg a day",
        "penalties, retinol, span": "µg a day", "penalties, retinol, limit": "spans",
        "penalties, alcohol, points": "points", "penalties, alcohol, threshold": "g a day",
        "penalties, alcohol, span": "g a day", "penalties, alcohol, limit": "spans",
        "penalties, caffeine, points": "points", "penalties, caffeine, threshold": "mg a day",
        "penalties, caffeine, span": "mg a day", "penalties, caffeine, limit": "spans",
        "penalties, cap": "points",
        "calcium, intercept": "", "calcium, slope": "a unit of ln(mg)",
        "calcium, lowest load": "mg a sitting", "calcium, highest load": "mg a sitting",
        "calcium, lowest fraction": "of the load",
        "zinc, maximum": "mmol a day", "zinc, receptor constant": "mmol a day",
        "zinc, phytate constant": "mmol a day", "zinc, zinc molar mass": "g/mol",
        "zinc, phytate molar mass": "g/mol",
        "meals per day": "meals", "snacks per day": "snacks", "coverage floor": "of the points",
        "energy floor": "kcal", "day energy": "kcal",
    ]

    /// Of the targets, by the key that profiles state them under.
    static let ofTargets: [String: String] = [
        "calcium": "mg", "vitamin-d": "µg", "magnesium": "mg", "potassium": "mg",
        "absorbed-zinc": "mg", "vitamin-k2": "µg", "long-chain-omega3": "mg",
        "alpha-linolenic-acid": "g",
    ]
}
