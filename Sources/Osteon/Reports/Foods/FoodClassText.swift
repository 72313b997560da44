import FoodModel

/// What a food's class says of it, as lines.
struct FoodClassText {
    let lines: [String]

    init(_ foodClass: FoodClass, _ oxalate: Oxalate?) {
        let index = foodClass.calciumIndex.value
        let source =
            foodClass.isCalciumIndexAssumed
            ? ", assumed: not measured" : " (\(foodClass.calciumIndex.citation.words))"
        var lines = [
            "Class: \(foodClass.title)",
            "Calcium available, against milk: \(RangeText.amount(index))\(source)",
            Self.line(of: oxalate),
        ]
        lines += foodClass.ranges.map { nutrient, range in
            """
            \(nutrient.name), from the class: \(RangeText.amount(range.value)) \
            \(nutrient.unit.rawValue) (\(range.citation.words))
            """
        }
        if !foodClass.structuralZeros.isEmpty {
            let names = foodClass.structuralZeros.map(\.name).joined(separator: ", ")
            lines.append("Cannot hold, by nature: \(names)")
        }
        self.lines = lines.map { Columns.wrapped($0, indent: "  ") }
    }

    private static func line(of oxalate: Oxalate?) -> String {
        guard let oxalate else { return "Oxalate: not known" }
        let amounts =
            oxalate.amounts.map { amounts in
                let ends = [amounts.lowerBound, amounts.upperBound].map(NumberText.plain)
                let range = ends[0] == ends[1] ? ends[0] : ends.joined(separator: "–")
                return ", \(range) mg per 100 g"
            } ?? ""
        return "Oxalate: \(oxalate.level.rawValue)\(amounts) (\(oxalate.citation.words))"
    }
}

extension Citation {
    /// The reference, and how far the figure was checked against it, where it was not.
    fileprivate var words: String {
        switch confidence {
        case .verified, .reproduced: reference
        case .verifiedSecondary: reference + "; read where it is quoted"
        case .remembered: reference + "; from memory"
        case .unsure, .doubtful: reference + "; from memory, unsure"
        case .design: reference + "; chosen by Osteon"
        }
    }
}
