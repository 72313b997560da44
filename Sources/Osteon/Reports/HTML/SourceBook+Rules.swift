import BoneScore
import FoodModel
import MealResolver

extension SourceBook {
    /// Lists what every score of `report` rests on: targets, weights, formulas and costs.
    mutating func addRules(of report: ScoreReport) {
        let rules = report.rules
        for component in Component.allCases where rules.components[component].weight.value > 0 {
            let name = ComponentRow.name(of: component)
            add(component.targetCitation(rules, report.profile), for: "target of \(name)")
        }
        for component in Component.allCases where rules.components[component].weight.value > 0 {
            let (name, rule) = (ComponentRow.name(of: component), rules.components[component])
            add(rule.grade.citation, for: "evidence for \(name)")
            add(rule.weight.citation, for: "points of components")
        }
        add(rules.calcium.intercept.citation, for: "how much calcium is absorbed of a meal")
        add(rules.calcium.lowestFraction.citation, for: "the least that is absorbed of calcium")
        add(rules.zinc.maximum.citation, for: "how much zinc is absorbed of a day")
        if rules.components.vitaminK2.weight.value > 0 {
            add(rules.menaquinone4.dose.citation, for: "dose of menaquinone-4 with an effect")
            add(
                rules.menaquinone4.longChainDose.citation,
                for: "dose of longer menaquinones with an effect"
            )
        }
        add(rules.polyphenols.groupCap.citation, for: "what one group of foods may bring")
        add(rules.targets.alphaLinolenicAcid.citation, for: "target of ALA (plant omega-3)")
        add(rules.longChainPart.citation, for: "EPA and DHA beside ALA")
        for penalty in Penalty.allCases {
            add(rules.penalties[penalty].threshold.citation, for: "limit of \(penalty.key)")
            add(rules.penalties[penalty].points.citation, for: "what \(penalty.key) costs")
        }
        for kind in DietIndex.Kind.allCases {
            for citation in report.indexSources[kind] ?? [] { add(citation, for: kind.name) }
        }
        for band in rules.bands { add(band.from.citation, for: "words of the score") }
        add(rules.coverageFloor.citation, for: "from when on a number is said")
    }

    /// Lists what the parts of one subject rest on.
    mutating func add(_ subject: ScoreSubject, isWhole: Bool) {
        for caution in subject.cautions where isWhole || !caution.isPersonal {
            add(caution.citation, for: "cautions")
        }
        for exceedance in subject.headline?.exceedances ?? [] where isWhole || !exceedance.isOwn {
            add(exceedance.citation, for: "upper limit of \(exceedance.limit.nutrient.name)")
        }
    }
}

extension SourceBook {
    /// Lists what ranges of a line's food class rest on.
    mutating func add(_ line: ResolvedLine, of report: ExplainReport) {
        guard let foodClass = line.entry.foodClass.flatMap({ report.classes[$0] }) else { return }
        add(foodClass.calciumIndex.citation, for: "availability of calcium, \(foodClass.title)")
        for nutrient in line.entry.supplies.nutrients {
            let origin = FigureOrigin(nutrient, in: line, report: report)
            guard case .classRange(let range) = origin.source else { continue }
            add(range.citation, for: "\(nutrient.name) of \(foodClass.title)")
        }
    }
}

extension Component {
    /// Where the figure that earns full credit comes from.
    func targetCitation(_ rules: ScoringRules, _ profile: Profile) -> Citation {
        switch self {
        case .calcium: rules.targets.calcium.citation
        case .protein: rules.proteinPerKilogram.citation
        case .vitaminD: rules.targets.vitaminD.citation
        case .magnesium: rules.targets.magnesium.citation
        case .potassium: rules.targets.potassium.citation
        case .zinc: rules.targets.absorbedZinc.citation
        case .vitaminK2: rules.targets.vitaminK2.citation
        case .polyphenols:
            switch profile.polyphenolScale {
            case .flavonoids: rules.polyphenols.flavonoids.citation
            case .chromatography: rules.polyphenols.chromatography.citation
            }
        case .omega3: rules.targets.longChainOmega3.citation
        }
    }
}
