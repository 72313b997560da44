import BoneScore
import FoodModel

extension RatingColumn {
    /// What files and `--where` call it: "likely_low", "adequacy_ca", "VITK2_high".
    public var name: String {
        switch self {
        case .number: "number"
        case .title: "title"
        case .file: "file"
        case .line: "line"
        case .basis: "basis"
        case .low: "low"
        case .likelyLow: "likely_low"
        case .likelyHigh: "likely_high"
        case .high: "high"
        case .score: "score"
        case .core: "core"
        case .coverage: "coverage"
        case .density: "density"
        case .densityLow: "density_low"
        case .densityLikelyLow: "density_likely_low"
        case .densityLikelyHigh: "density_likely_high"
        case .densityHigh: "density_high"
        case .densityCoverage: "density_coverage"
        case .adequacy(let component, let part): "adequacy_\(component.key)\(part.rawValue)"
        case .servings(let part): "servings\(part.rawValue)"
        case .yield: "yield"
        case .yieldSource: "yield_source"
        case .amount(let nutrient, let part): "\(nutrient.tag)\(part.rawValue)"
        case .lines: "lines"
        case .resolved: "resolved"
        case .unresolved: "unresolved"
        case .unknowns: "unknowns"
        case .upperLimits: "upper_limits"
        case .flags: "flags"
        case .content: "content"
        case .duplicateOf: "duplicate_of"
        case .versions: "versions"
        }
    }

    /// The column as JSON in one line: what it is called, whether words or a number stand in it, and
    /// what they mean.
    public var json: String {
        var json = JSONWriter()
        json.object { json in
            json.member("name", name)
            json.member("kind", isText ? "text" : "number")
            json.member("about", about)
        }
        return json.text
    }

    /// What stands in it, with its unit.
    public var about: String {
        switch self {
        case .number: "the record's place in the run, from 1"
        case .title: "what the recipe is called"
        case .file: "the file, and of an archive the member behind it"
        case .line: "the line of the file on which the recipe begins"
        case .basis:
            "what low to coverage are of: a serving, or as much as has a meal's energy (not compared)"
        case .low: "no amount within the ranges scores less, 0 to 100"
        case .likelyLow: "the low end of where the score likely lies: what recipes are ranked by"
        case .likelyHigh: "the high end of where the score likely lies"
        case .high: "no amount within the ranges scores more"
        case .score: "the score of a serving; empty where its number or too much else is not known"
        case .core: "the score of what does not ask for oily fish"
        case .coverage: "how much of the score is known, 0 to 1"
        case .density: "the score by energy, whatever the yield; empty where too little is known"
        case .densityLow, .densityLikelyLow, .densityLikelyHigh, .densityHigh, .densityCoverage:
            "the same of the score by energy"
        case .adequacy(let component, .point):
            "how far the target of \(component.name) is met, 0 to 1"
        case .adequacy(let component, _): "the same of \(component.name), at an end of its range"
        case .servings(.point): "how many it feeds, as far as it says"
        case .servings: "the same, at an end of its range"
        case .yield: "what it says of that, as written"
        case .yieldSource: "stated, unclear (no number of servings) or unknown"
        case .amount(let nutrient, .point):
            "\(nutrient.name) of a serving, in \(nutrient.unit.rawValue)"
        case .amount(let nutrient, _): "the same of \(nutrient.name), at an end of its range"
        case .lines: "how many lines name a food"
        case .resolved: "how many of them were understood"
        case .unresolved: "how many were not: silent mass for every nutrient"
        case .unknowns: "by nutrient, the share of the food's weight that has no figure of it"
        case .upperLimits: "the upper limits of a day that one serving exceeds; ? where it may"
        case .flags:
            "what to know of a row: "
                + RatingFlag.allCases.map(\.rawValue).joined(separator: ", ")
        case .content: "a fingerprint of title, servings and lines: the same for the same recipe"
        case .duplicateOf: "the number of the first record with the same content"
        case .versions: "of Osteon, score, profile, and a fingerprint of all editions of foods"
        }
    }
}
