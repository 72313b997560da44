import BoneScore
import FoodModel

/// What one food exceeds, where no caution says so: of a recipe scaled by energy.
enum ExceedanceText {
    /// A sentence for each limit that one food alone is above.
    ///
    /// - Parameters:
    ///   - score: What may be above a limit.
    ///   - cautions: What is told anyway.
    ///   - isWhole: Whether a limit that a clinician set is told, too: it tells of a disease.
    /// - Returns: The sentences, without a full stop.
    static func sentences(
        of score: Score,
        besides cautions: [Caution],
        isWhole: Bool = true
    ) -> [String] {
        score.exceedances.filter { exceedance in
            exceedance.isExceeded && !exceedance.places.isEmpty && (isWhole || !exceedance.isOwn)
                && !cautions.contains {
                    $0.nutrient == exceedance.limit.nutrient
                        && exceedance.places.allSatisfy($0.places.contains)
                }
        }.map { exceedance in
            let nutrient = exceedance.limit.nutrient
            let source = exceedance.limit == .supplementalMagnesium ? " from supplements" : ""
            return """
                \(nutrient.name)\(source): \(RangeText.amount(exceedance.amount)) \
                \(nutrient.unit.rawValue); one food alone brings more than the upper limit for a \
                day, \(NumberText.plain(exceedance.allowed)), and earns nothing for it
                """
        }
    }
}
