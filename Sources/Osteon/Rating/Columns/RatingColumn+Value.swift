import BoneScore
import FoodModel

extension RatingColumn {
    /// What stands in the column of `rating`'s row, which `versions` made; unknown for columns of the
    /// run.
    func value(of rating: Rating, versions: String) -> RatingValue {
        let headline = rating.headline?.range
        // What is less than a meal is not scaled up to one.
        let density = rating.isLessThanMeal ? nil : rating.score.density?.range
        switch self {
        case .number, .duplicateOf: return .unknown
        case .title: return .text(rating.title)
        case .file: return .text(rating.location.file)
        case .line: return rating.location.line.map { RatingValue($0) } ?? .unknown
        case .basis: return rating.basis.map { .text($0.rawValue) } ?? .unknown
        case .low: return Self.points(headline?.low)
        case .likelyLow: return Self.points(headline?.likelyLow)
        case .likelyHigh: return Self.points(headline?.likelyHigh)
        case .high: return Self.points(headline?.high)
        case .score: return Self.points(rating.score.perServing?.range.point)
        case .core: return Self.points(rating.headline?.core.point)
        case .coverage: return RatingValue(headline?.coverage, decimals: 3)
        case .density: return Self.points(density?.point)
        case .densityLow: return Self.points(density?.low)
        case .densityLikelyLow: return Self.points(density?.likelyLow)
        case .densityLikelyHigh: return Self.points(density?.likelyHigh)
        case .densityHigh: return Self.points(density?.high)
        case .densityCoverage: return RatingValue(density?.coverage, decimals: 3)
        case .adequacy(let component, let part):
            return Self.adequacy(rating.headline?[component], part)
        case .servings(let part):
            return RatingValue(rating.servings.map { part.value(of: $0) }, decimals: 3)
        case .yield: return Self.text(rating.yield)
        case .yieldSource:
            let isUnclear = !rating.yield.isEmpty
            return .text(rating.servings != nil ? "stated" : isUnclear ? "unclear" : "unknown")
        case .amount(let nutrient, let part):
            let decimals = nutrient.unit == .gram ? 4 : nutrient.unit == .kilocalorie ? 1 : 3
            return RatingValue(
                rating.amount(of: nutrient).map { part.value(of: $0) },
                decimals: decimals
            )
        case .lines: return RatingValue(rating.lines)
        case .resolved: return RatingValue(rating.lines - rating.unresolved)
        case .unresolved: return RatingValue(rating.unresolved)
        case .unknowns: return rating.headline == nil ? .unknown : .text(Self.unknowns(of: rating))
        case .upperLimits:  // Of a serving that nobody knows the size of, nothing is said.
            guard rating.score.perServing != nil else { return .unknown }
            return .text(Self.upperLimits(of: rating))
        case .flags: return .text(rating.flags.map(\.rawValue).joined(separator: " "))
        case .content: return .text(rating.content.hexadecimal)
        case .versions: return .text(versions)
        }
    }

    private static func points(_ points: Double?) -> RatingValue {
        RatingValue(points, decimals: 2)
    }

    private static func text(_ text: String) -> RatingValue {
        text.isEmpty ? .unknown : .text(text)
    }

    /// Nothing of what the profile does not score.
    private static func adequacy(_ score: ComponentScore?, _ part: Part) -> RatingValue {
        guard let score, score.weight > 0 else { return .unknown }
        return RatingValue(part.value(of: score.adequacy), decimals: 3)
    }

    /// "VITD 0.12 VITK2 0.4": what of the scored nutrients has no figure.
    private static func unknowns(of rating: Rating) -> String {
        var text = ""
        for nutrient in nutrients {
            let part = RatingValue(rating.unknownPart(of: nutrient), decimals: 2)
            guard let number = part.number, number > 0 else { continue }
            var digits: [UInt8] = []
            part.appendNumber(to: &digits)
            text += (text.isEmpty ? "" : " ") + nutrient.tag + " "
            text += String(decoding: digits, as: UTF8.self)
        }
        return text
    }

    /// "retinol zn?": those of the whole serving; a clinician's own limits tell of a disease, and are
    /// left out.
    private static func upperLimits(of rating: Rating) -> String {
        let exceeded = rating.score.perServing?.exceedances ?? []
        return exceeded.filter { $0.places.isEmpty && !$0.isOwn }
            .map { $0.limit.rawValue + ($0.isExceeded ? "" : "?") }.joined(separator: " ")
    }
}

extension RatingColumn.Part {
    func value(of estimate: Estimate) -> Double {
        switch self {
        case .low: estimate.low
        case .point: estimate.point
        case .high: estimate.high
        }
    }
}
