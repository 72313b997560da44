import FoodModel

/// Finds the foods of the flavonoid table among those of the Standard Reference, by description.
///
/// Descriptions must agree but for capitals, spaces and the remarks on food programmes that some
/// releases append; a description that two foods share matches neither.
struct FlavonoidMatch {
    private let figures: [String: Figure]

    init(_ records: [FoodRecord]) {
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

    /// The figure for the food that is described so.
    func figure(for name: String) -> Figure? { figures[Self.normalised(name)] }

    private static func normalised(_ name: String) -> String {
        var text = name.lowercased()
        for remark in programmes { text.replace(remark, with: "") }
        return text.split(separator: " ").joined(separator: " ")
    }

    private static let programmes = [
        "(includes foods for usda's food distribution program)", "(includes usda commodity)",
    ]
}
