import BoneScore
import FoodModel

/// What is shown beside a score and never scored: other indices, vitamin K1 and fibre.
struct IndexText {
    private let indices: [DietIndex]
    private let score: Score

    init(_ indices: [DietIndex], of score: Score) {
        self.indices = indices
        self.score = score
    }

    /// "Shown, not scored: PRAL −4.1 mEq · phytate:zinc 8 · NRF9.3 22–35 · K1 210 µg".
    var line: String { "Shown, not scored: " + parts.joined(separator: " · ") }

    /// "PRAL −4.1 mEq", and so on.
    var parts: [String] { told.map(\.words) }

    /// The same, each with the index that it is of; nil of an amount.
    var told: [(words: String, kind: DietIndex.Kind?)] {
        indices.compactMap { index in part(index).map { ($0, index.kind) } }
            + amounts.map { ($0, nil) }
    }

    private var amounts: [String] {
        var parts: [String] = []
        if let plant = score.totals[.alphaLinolenicAcid]?.estimate {
            parts.append("ALA \(NumberText.plain(plant.point)) g")
        }
        if let vitaminK1 = score.totals[.vitaminK1]?.estimate {
            parts.append("vitamin K1 \(RangeText.amount(vitaminK1)) µg")
        }
        if let fibre = score.totals[.fibre]?.estimate {
            parts.append("fibre \(NumberText.plain(fibre.point)) g")
        }
        return parts
    }

    /// An index with how much is known for it; nil where what is eaten has none.
    private func part(_ index: DietIndex) -> String? {
        let known = "\(NumberText.percent(index.coverage)) % known"
        guard let value = index.value else {
            return index.coverage < 0.6 ? "\(index.name): too little known (\(known))" : nil
        }
        let number = index.isRangeOnly ? Self.range(value) : text(of: value.point, index.kind)
        let unit = index.kind == .acidLoad ? " mEq" : ""
        return "\(index.name) \(number)\(unit)" + (index.coverage < 0.95 ? " (\(known))" : "")
    }

    private func text(of value: Double, _ kind: DietIndex.Kind) -> String {
        switch kind {
        case .acidLoad: NumberText.fixed(value, decimals: 1)
        case .meanAdequacy: NumberText.fixed(value, decimals: 2)
        case .nutrientRichness: NumberText.fixed(value, decimals: 0)
        case .calciumPhosphorus, .omega6to3, .phytateZinc: NumberText.plain(value)
        }
    }

    private static func range(_ value: Estimate) -> String {
        "\(NumberText.fixed(value.low, decimals: 0))–\(NumberText.fixed(value.high, decimals: 0))"
    }
}

extension DietIndex {
    /// What a person calls it.
    fileprivate var name: String { kind.name }
}

extension DietIndex.Kind {
    /// What a person calls it.
    var name: String {
        switch self {
        case .nutrientRichness: "NRF9.3"
        case .meanAdequacy: "mean adequacy"
        case .acidLoad: "PRAL"
        case .calciumPhosphorus: "calcium:phosphorus"
        case .omega6to3: "omega-6:3"
        case .phytateZinc: "phytate:zinc"
        }
    }
}
