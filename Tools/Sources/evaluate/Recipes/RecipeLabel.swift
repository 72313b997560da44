import FoodModel
import Foundation

/// A recipe with the label that its site prints for one serving.
struct RecipeLabel: Decodable {
    let page: String?
    let title: String?
    let lang: String?
    let yields: String?
    let ingredients: [String]
    let label: [String: [String?]]

    /// The nutrients that are judged, by the label's names, with the unit in which they are printed.
    static let nutrients: [(name: String, nutrient: Nutrient, unit: String)] = [
        ("calcium", .calcium, "mg"), ("potassium", .potassium, "mg"),
        ("protein", .protein, "g"), ("calories", .energy, "kcal"), ("sodium", .sodium, "mg"),
    ]

    var isEnglish: Bool { lang?.lowercased().hasPrefix("en") ?? true }

    /// How many servings of the label the recipe makes; nil where it does not say.
    ///
    /// "4 cups" of which a serving is "1.25 cups" are 3.2 servings.
    var servings: Double? {
        guard let yields, let made = Self.number(in: yields), made > 0 else { return nil }
        guard let size = label["serving_size"], size.count == 2,
            let amount = size[0].flatMap(Self.number), amount > 0, let unit = size[1],
            Self.isSameUnit(unit, Self.unit(of: yields))
        else { return made }
        return made / amount
    }

    /// The label's amount of a nutrient in its unit; nil where it is missing or in another unit.
    func amount(_ name: String, in unit: String) -> Double? {
        guard let pair = label[name], let text = pair.first ?? nil, let value = Double(text),
            value.isFinite, value >= 0
        else { return nil }
        let written = (pair.count > 1 ? pair[1] ?? "" : "").lowercased()
        let isEnergy = unit == "kcal" && ["cal", "calories", "kcal", ""].contains(written)
        return written == unit || isEnergy ? value : nil
    }

    /// The first number of `text`, as "12", "1.5" or "1/2"; the mean of a range.
    private static func number(in text: String) -> Double? {
        let numbers = text.split { !$0.isNumber && $0 != "." && $0 != "/" && $0 != "-" }.first
        let parts = numbers?.split(separator: "-").compactMap { part -> Double? in
            let terms = part.split(separator: "/").compactMap { Double($0) }
            guard let first = terms.first else { return nil }
            return terms.count == 2 && terms[1] > 0 ? first / terms[1] : first
        }
        return parts?.mean
    }

    private static func unit(of text: String) -> String {
        String(text.drop { !$0.isLetter }.prefix { $0.isLetter })
    }

    private static func isSameUnit(_ a: String, _ b: String) -> Bool {
        func plain(_ text: String) -> Substring {
            let lower = text.lowercased()
            return lower.hasSuffix("s") ? lower.dropLast() : lower[...]
        }
        return !a.isEmpty && plain(a) == plain(b)
    }
}
