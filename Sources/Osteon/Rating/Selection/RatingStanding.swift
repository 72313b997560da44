/// Which rows rank before which, whatever their scores.
///
/// A score of a serving and one by energy are not compared, and a recipe is not lucky for being
/// unknown: of which too little is known, or nobody eats such a serving, it comes behind the others.
enum RatingStanding: UInt8, Sendable {
    case serving, doubtedServing, energy, doubtedEnergy, unscored

    init(of rating: Rating) {
        let isDoubted = rating.flags.contains(where: \.setsAside)
        switch rating.basis {
        case .serving: self = isDoubted ? .doubtedServing : .serving
        case .energy: self = isDoubted ? .doubtedEnergy : .energy
        case nil: self = .unscored
        }
    }
}
