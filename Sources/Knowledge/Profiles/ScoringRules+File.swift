import BoneScore
import FoodModel

extension ScoringRules {
    /// The rules that a file states for everybody, with what `sheet` states for one person.
    init(
        _ file: ProfileNode,
        sheet: ProfileSheet,
        sex: Profile.Sex,
        age: Int
    ) throws(InputError) {
        self.init(
            version: try file["version"].text,
            components: try ComponentRules { component throws(InputError) in
                var rule = try ComponentRule(try file["components"][component.key])
                if sheet.notScored.contains(component) {
                    rule.weight = Cited(0, rule.weight.citation)
                }
                return rule
            },
            targets: try sheet.targets(sex: sex, age: age),
            polyphenols: PolyphenolRules(
                flavonoids: try file["polyphenols"]["flavonoids"].cited,
                chromatography: try file["polyphenols"]["chromatography"].cited,
                groupCap: try file["polyphenols"]["group-cap"].cited
            ),
            menaquinone4: try Menaquinone4Rules(try file["menaquinone-4"]),
            longChainPart: try file["long-chain-part"].cited,
            penalties: try PenaltyRules(try file["penalties"]),
            upperLimits: try UpperLimitRules(try file["upper-limits"], sheet.upperLimits, age),
            calcium: try CalciumRules(try file["calcium"]),
            zinc: try ZincRules(try file["zinc"]),
            mealsPerDay: try file["meals-per-day"].cited,
            snacksPerDay: try file["snacks-per-day"].cited,
            coverageFloor: try file["coverage-floor"].cited,
            energyFloor: try file["energy-floor"].cited,
            dayEnergy: try file["day-energy"].cited,
            proteinPerKilogram: sheet.proteinPerKilogram,
            bands: try Self.bands(try file["bands"])
        )
    }

    private static func bands(_ node: ProfileNode) throws(InputError) -> [Band] {
        var bands: [Band] = []
        for band in try node.list {
            bands.append(Band(from: try band["from"].cited, word: try band["word"].text))
        }
        return bands
    }
}

extension ComponentRule {
    fileprivate init(_ node: ProfileNode) throws(InputError) {
        let grade = try node["grade"]
        self.init(
            weight: try node["weight"].cited,
            grade: Cited(try grade["value"].choice(Grade.self), try grade.citation),
            isCore: try node["core"].flag
        )
    }
}

extension Menaquinone4Rules {
    fileprivate init(_ node: ProfileNode) throws(InputError) {
        self.init(
            weight: try node["weight"].cited,
            longChainDose: try node["long-chain-dose"].cited,
            dose: try node["dose"].cited,
            unknownShare: try node["unknown-share"].cited
        )
    }
}

extension PenaltyRules {
    fileprivate init(_ node: ProfileNode) throws(InputError) {
        self.init(
            sodium: try PenaltyRule(try node["sodium"]),
            retinol: try PenaltyRule(try node["retinol"]),
            alcohol: try PenaltyRule(try node["alcohol"]),
            caffeine: try PenaltyRule(try node["caffeine"]),
            cap: try node["cap"].cited
        )
    }
}

extension PenaltyRule {
    fileprivate init(_ node: ProfileNode) throws(InputError) {
        self.init(
            points: try node["points"].cited,
            threshold: try node["threshold"].cited,
            span: try node["span"].cited,
            limit: try node["limit"].cited,
            followsShare: try node["follows-share"].flag,
            countsOnDaysOnly: try node["days-only"].flag
        )
    }
}

extension UpperLimitRules {
    /// The limits of `node` for somebody of `years`, or those of `own` where a profile has its own.
    fileprivate init(
        _ node: ProfileNode,
        _ own: [String: Cited<Double>],
        _ years: Int
    ) throws(InputError) {
        func limit(_ key: String) throws(InputError) -> Cited<Double> {
            if let limit = own[key] { return limit }
            return try node[key].cited
        }
        let age = try node["calcium-age"].cited
        self.init(
            retinol: try limit("retinol"),
            vitaminD: try limit("vitamin-d"),
            calciumOfTheYounger: try limit("calcium-of-the-younger"),
            calcium: try limit("calcium"),
            calciumAge: Cited(Int(age.value), age.citation),
            zinc: try limit("zinc"),
            supplementalMagnesium: try limit("supplemental-magnesium"),
            phosphorus: try node["phosphorus"].steps[years]
        )
    }
}

extension CalciumRules {
    fileprivate init(_ node: ProfileNode) throws(InputError) {
        self.init(
            intercept: try node["intercept"].cited,
            slope: try node["slope"].cited,
            lowestLoad: try node["lowest-load"].cited,
            highestLoad: try node["highest-load"].cited,
            lowestFraction: try node["lowest-fraction"].cited
        )
    }
}

extension ZincRules {
    fileprivate init(_ node: ProfileNode) throws(InputError) {
        self.init(
            maximum: try node["maximum"].cited,
            receptorConstant: try node["receptor-constant"].cited,
            phytateConstant: try node["phytate-constant"].cited,
            zincMolarMass: try node["zinc-molar-mass"].cited,
            phytateMolarMass: try node["phytate-molar-mass"].cited
        )
    }
}
