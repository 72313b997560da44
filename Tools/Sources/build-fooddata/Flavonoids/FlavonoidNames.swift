import FoodModel
import FoodReaders

/// Finds the foods of a flavonoid table among those that ship, by description.
///
/// Descriptions must agree but for capitals, spaces and the remarks on food programmes that some
/// releases append, unless a person joined the two; a description that two foods of the table share
/// matches neither.
struct FlavonoidNames {
    private let foods: [String: FlavonoidFood]
    private let joins: ReviewedJoins

    init(_ table: FlavonoidTable, _ joins: ReviewedJoins) {
        self.joins = joins
        let pairs = table.foods.map { (Self.normalised($0.key), $0.value) }
        foods = Dictionary(grouping: pairs, by: \.0).compactMapValues { matches in
            matches.count == 1 ? matches[0].1 : nil
        }
    }

    /// The descriptions that a person joined to a food and that the table does not have.
    var unknownDescriptions: [String] {
        joins.flavonoids.values.filter { foods[Self.normalised($0)] == nil }.sorted()
    }

    /// What the table says of `food`, by its reviewed description or by its name.
    func food(_ food: FoodRecord) -> FlavonoidFood? {
        let reviewed = ([food.id] + food.otherIDs).lazy.compactMap { joins.flavonoids[$0] }.first
        return foods[Self.normalised(reviewed ?? food.name)]
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
