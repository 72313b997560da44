import BoneScore
import FoodModel
import MealResolver

/// The shipped cautions, and what they must know of the classes of foods.
struct CautionBook: Sendable {
    private let rules: [CautionRule]
    private let mercury: [FoodClass.Key: FoodClass.Mercury]

    init(rules: [CautionRule], classes: [FoodClass.Key: FoodClass]) {
        self.rules = rules
        mercury = classes.mapValues(\.mercury)
    }

    /// What `person` should be told of `meals`, of which `basis` is worth `score`.
    ///
    /// Whose clinician set their targets is scored by them.
    func cautions(
        for person: Profile,
        eating meals: [ResolvedMeal],
        score: Score,
        isWholeDay: Bool,
        basis: CautionSubject.Basis = .eaten
    ) -> [Caution] {
        cautions(
            for: person,
            sittings: meals.map(\.intake),
            texts: meals.map { $0.lines.map(\.text) },
            score: score,
            isWholeDay: isWholeDay,
            basis: basis
        )
    }

    /// What `person` should be told of `sittings` with the words of their lines.
    func cautions(
        for person: Profile,
        sittings: [Intake],
        texts: [[String]],
        score: Score,
        isWholeDay: Bool,
        basis: CautionSubject.Basis = .eaten
    ) -> [Caution] {
        let rules = person.clinician == nil ? self.rules : self.rules.filter { !$0.withheld.score }
        return CautionSubject(
            person: person,
            sittings: sittings,
            texts: texts,
            mercury: mercury,
            score: score,
            isWholeDay: isWholeDay,
            basis: basis
        ).cautions(rules)
    }
}
