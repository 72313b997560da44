import FoodModel

/// Finds the foods of the flavonoid table among those of the Standard Reference, by description.
///
/// Descriptions must agree but for capitals, spaces and the remarks on food programmes that some
/// releases append, unless a person joined the two; a description that two foods of the flavonoid
/// table share matches neither.
struct FlavonoidMatch {
    private let figures: [String: Figure]
    private let joins: ReviewedJoins

    init(_ records: [FoodRecord], _ joins: ReviewedJoins) {
        self.joins = joins
        let pairs = records.compactMap { record in
            record.composition[.flavonoids].map { (Self.normalised(record.name), $0) }
        }
        figures = Dictionary(grouping: pairs, by: \.0).compactMapValues { matches in
            matches.count == 1 ? matches[0].1 : nil
        }
    }

    /// How many descriptions there are.
    var count: Int { figures.count }

    /// How many of the descriptions are those of `records`.
    func matches(in records: [FoodRecord]) -> Int {
        Set(records.map { Self.normalised($0.name) }).intersection(figures.keys).count
    }

    /// The descriptions that a person joined to a food and that the table does not have.
    var unknownDescriptions: [String] {
        joins.flavonoids.values.filter { figures[Self.normalised($0)] == nil }.sorted()
    }

    /// The figure for `food`, by its reviewed description or by its name.
    func figure(for food: FoodRecord) -> Figure? {
        let reviewed = ([food.id] + food.otherIDs).lazy.compactMap { joins.flavonoids[$0] }.first
        return figures[Self.normalised(reviewed ?? food.name)]
    }

    private static func normalised(_ name: String) -> String {
        var text = name.lowercased()
        for remark in programmes { text.replace(remark, with: "") }
        return text.split(separator: " ").joined(separator: " ")
    }

    private static let programmes = [
        "(includes foods for usda's food distribution program)", "(includes usda commodity)",
    ]
}
