import BoneScore
import FoodModel

extension Golden {
    struct Rules: Decodable {
        let profileVersion: String
        let tolerance: Double
        let W: [String: Double]
        let T: Column
        let man: Column
        let dairyLoads: [String: [Double]]
        let upperLimits: [String: Double]
        let upperLimitCaUnder51: Double
        let coreWeights: Double
        let coverageFloor: Double
        let polyClassCap: Double
        let polyNotCredited: [String]
        let energyFloorKcal: Double
        let dayKcal: Double
        let share: Shares
        let penalties: Penalties
        let zinc: Zinc
        let bands: [BandRow]
    }

    struct Column: Decodable {
        let Ca, Prot, D, Mg, K, TAZ, K2, Poly, EPADHA, ALA: Double
    }

    struct Shares: Decodable {
        let meal, snack, day: GoldenShare
    }

    struct Penalties: Decodable {
        let Na, retinol, alcohol, caffeine: [Double]
        let cap: Double
    }

    struct Zinc: Decodable {
        let A, KR, KP, ZnMW, PAMW: Double
    }

    /// [80, "strong"].
    struct BandRow: Decodable {
        let from: Double
        let word: String

        init(from decoder: any Decoder) throws {
            var row = try decoder.unkeyedContainer()
            from = try row.decode(Double.self)
            word = try row.decode(String.self)
        }
    }

    /// How the golden file writes a component.
    static func key(of component: Component) -> String {
        switch component {
        case .calcium: "Ca"
        case .protein: "Prot"
        case .vitaminD: "D"
        case .magnesium: "Mg"
        case .potassium: "K"
        case .zinc: "Zn"
        case .vitaminK2: "K2"
        case .polyphenols: "Poly"
        case .omega3: "N3"
        }
    }

    /// How the golden file writes a penalty.
    static func key(of penalty: Penalty) -> String {
        switch penalty {
        case .sodium: "Na"
        case .retinol, .alcohol, .caffeine: penalty.key
        }
    }

    /// A woman of 58 years and 65 kg whose protein target is 78 g.
    var woman: Profile {
        Profile(
            name: "golden woman",
            sex: .female,
            age: 58,
            weightInKilograms: 65,
            dayEnergy: rules.dayKcal,
            proteinPerKilogram: 1.2,
            polyphenolScale: .chromatography
        )
    }

    /// A man of 80 kg whose protein target is 80 g.
    var man: Profile {
        Profile(
            name: "golden man",
            sex: .male,
            age: 58,
            weightInKilograms: 80,
            dayEnergy: rules.dayKcal,
            proteinPerKilogram: 1,
            polyphenolScale: .chromatography
        )
    }

    func scorer(_ profile: Profile? = nil) throws -> Scorer {
        let profile = profile ?? woman
        return try Scorer(rules: scoringRules(for: profile.sex), profile: profile)
    }
}

private let golden = Citation("golden.json", confidence: .design)

private func cited(_ value: Double?) -> Cited<Double> {
    guard let value else { preconditionFailure("golden.json states no such rule") }
    return Cited(value, golden)
}

extension Golden {
    /// The rules of the golden file, and those of the design that it leaves out.
    var scoringRules: ScoringRules { scoringRules(for: .female) }

    func scoringRules(for sex: Profile.Sex) -> ScoringRules {
        let core: Set<Component> = [.calcium, .protein, .magnesium, .potassium, .zinc]
        return ScoringRules(
            version: rules.profileVersion,
            components: ComponentRules { component in
                ComponentRule(
                    weight: cited(rules.W[Golden.key(of: component)]),
                    grade: Cited(.c, golden),
                    isCore: core.contains(component)
                )
            },
            targets: targets(sex == .female ? rules.T : rules.man),
            polyphenols: PolyphenolRules(
                flavonoids: cited(500),
                chromatography: cited(rules.T.Poly),
                groupCap: cited(rules.polyClassCap)
            ),
            menaquinone4: Menaquinone4Rules(
                weight: cited(1),
                longChainDose: cited(100),
                dose: cited(600),
                unknownShare: cited(0.5)
            ),
            longChainPart: cited(0.75),
            penalties: penalties,
            upperLimits: UpperLimitRules(
                retinol: cited(rules.upperLimits["Ret"]),
                vitaminD: cited(rules.upperLimits["D"]),
                calciumOfTheYounger: cited(rules.upperLimitCaUnder51),
                calcium: cited(rules.upperLimits["Ca"]),
                calciumAge: Cited(51, golden),
                zinc: cited(rules.upperLimits["Zn"]),
                supplementalMagnesium: cited(rules.upperLimits["supplementMg"])
            ),
            calcium: CalciumRules(
                intercept: cited(0.889),
                slope: cited(0.0964),
                lowestLoad: cited(15),
                highestLoad: cited(500),
                lowestFraction: cited(0.15)
            ),
            zinc: ZincRules(
                maximum: cited(rules.zinc.A),
                receptorConstant: cited(rules.zinc.KR),
                phytateConstant: cited(rules.zinc.KP),
                zincMolarMass: cited(rules.zinc.ZnMW),
                phytateMolarMass: cited(rules.zinc.PAMW)
            ),
            mealsPerDay: cited((1 / rules.share.meal.value).rounded()),
            snacksPerDay: cited((1 / rules.share.snack.value).rounded()),
            coverageFloor: cited(rules.coverageFloor),
            energyFloor: cited(rules.energyFloorKcal),
            dayEnergy: cited(rules.dayKcal),
            proteinPerKilogram: cited(1),
            bands: rules.bands.map { Band(from: cited($0.from), word: $0.word) }
        )
    }

    private func targets(_ column: Column) -> TargetRules {
        TargetRules(
            calcium: cited(column.Ca),
            vitaminD: cited(column.D),
            magnesium: cited(column.Mg),
            potassium: cited(column.K),
            absorbedZinc: cited(column.TAZ),
            vitaminK2: cited(column.K2),
            longChainOmega3: cited(column.EPADHA),
            alphaLinolenicAcid: cited(column.ALA)
        )
    }

    /// Sodium's row is points, threshold and limit; the others' end with span or limit.
    private var penalties: PenaltyRules {
        func rule(
            _ row: [Double],
            span: Double,
            limit: Double,
            followsShare: Bool = false,
            countsOnDaysOnly: Bool = false
        ) -> PenaltyRule {
            PenaltyRule(
                points: cited(row[0]),
                threshold: cited(row[1]),
                span: cited(span),
                limit: cited(limit),
                followsShare: followsShare,
                countsOnDaysOnly: countsOnDaysOnly
            )
        }
        let (sodium, retinol) = (rules.penalties.Na, rules.penalties.retinol)
        let (alcohol, caffeine) = (rules.penalties.alcohol, rules.penalties.caffeine)
        return PenaltyRules(
            sodium: rule(sodium, span: sodium[1], limit: sodium[2], followsShare: true),
            retinol: rule(retinol, span: retinol[1], limit: retinol[2], followsShare: true),
            alcohol: rule(alcohol, span: alcohol[2], limit: 1),
            caffeine: rule(
                caffeine,
                span: caffeine[1],
                limit: caffeine[2],
                countsOnDaysOnly: true
            ),
            cap: cited(rules.penalties.cap)
        )
    }
}
