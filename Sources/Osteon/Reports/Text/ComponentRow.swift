import BoneScore
import FoodModel

/// One component of a score as a line: name, bar, share of the target, amount, grade.
struct ComponentRow {
    let component: ComponentScore
    /// What was eaten of calcium and zinc, beside what of it is absorbed, and of vitamin K2 where it
    /// is not all counted.
    let eaten: Estimate?

    init(_ component: ComponentScore, in score: Score) {
        self.component = component
        eaten =
            switch component.component {
            case .calcium: score.totals[.calcium]?.estimate
            case .zinc: score.totals[.zinc]?.estimate
            case .vitaminK2:
                score.totals[.vitaminK2].map(\.estimate).flatMap {
                    $0 == component.intake ? nil : $0
                }
            default: nil
            }
    }

    var text: String {
        let share = "\(RangeText.percent(component.adequacy)) %"
        return Columns.left(Self.name(of: component.component), 12) + Bar.text(component.adequacy)
            + Columns.right(share, 9) + "  "
            + Columns.left(amount, 33) + component.grade.printed
    }

    private var amount: String {
        let of = intake
        let eatenText = eaten.map { " (\(NumberText.plain($0.point)) eaten)" } ?? ""
        switch component.component {
        case .vitaminK2: return of.count + eatenText.count <= 33 ? of + eatenText : of
        case .calcium, .zinc:
            return component.intake.isExact ? of + " absorbed" + eatenText : of + " absorbed"
        case .protein, .vitaminD, .magnesium, .potassium, .polyphenols, .omega3: return of
        }
    }

    /// "273 (228–347) of 374 mg".
    var intake: String {
        "\(RangeText.amount(component.intake)) of \(NumberText.plain(component.target)) "
            + component.unit.rawValue
    }

    /// Short enough for the column.
    static func name(of component: Component) -> String {
        switch component {
        case .calcium: "calcium"
        case .zinc: "zinc"
        case .omega3: "omega-3"
        case .protein, .vitaminD, .magnesium, .potassium, .vitaminK2, .polyphenols:
            component.name
        }
    }
}

extension Grade {
    /// With a true minus sign.
    var printed: String { self == .aMinus ? "A−" : rawValue }
}
