import BoneScore
import FoodModel

extension ScoringRules {
    /// The rules that a profile file states.
    init(_ file: ProfileNode) throws(InputError) {
        self.init(
            version: try file["version"].text,
            components: try ComponentRules { component throws(InputError) in
                try ComponentRule(try file["components"][component.key])
            },
            women: try TargetRules(try file["targets"]["women"]),
            men: try TargetRules(try file["targets"]["men"]),
            polyphenols: PolyphenolRules(
                flavonoids: try file["polyphenols"]["flavonoids"].cited,
                chromatography: try file["polyphenols"]["chromatography"].cited,
                groupCap: try file["polyphenols"]["group-cap"].cited
            ),
            longChainPart: try file["long-chain-part"].cited,
            penalties: try PenaltyRules(try file["penalties"]),
            upperLimits: try UpperLimitRules(try file["upper-limits"]),
            calcium: try CalciumRules(try file["calcium"]),
            zinc: try ZincRules(try file["zinc"]),
            mealsPerDay: try file["meals-per-day"].cited,
            snacksPerDay: try file["snacks-per-day"].cited,
            coverageFloor: try file["coverage-floor"].cited,
            energyFloor: try file["energy-floor"].cited,
            dayEnergy: try file["day-energy"].cited,
            proteinPerKilogram: try file["protein-per-kilogram"].cited,
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

extension TargetRules {
    fileprivate init(_ node: ProfileNode) throws(InputError) {
        self.init(
            calcium: try node["calcium"].cited,
            vitaminD: try node["vitamin-d"].cited,
            magnesium: try node["magnesium"].cited,
            potassium: try node["potassium"].cited,
            absorbedZinc: try node["absorbed-zinc"].cited,
            vitaminK2: try node["vitamin-k2"].cited,
            longChainOmega3: try node["long-chain-omega3"].cited,
            alphaLinolenicAcid: try node["alpha-linolenic-acid"].cited
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
    fileprivate init(_ node: ProfileNode) throws(InputError) {
        let age = try node["calcium-age"].cited
        self.init(
            retinol: try node["retinol"].cited,
            vitaminD: try node["vitamin-d"].cited,
            calciumOfTheYounger: try node["calcium-of-the-younger"].cited,
            calcium: try node["calcium"].cited,
            calciumAge: Cited(Int(age.value), age.citation),
            zinc: try node["zinc"].cited,
            supplementalMagnesium: try node["supplemental-magnesium"].cited
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
