import FoodModel

/// The foods of an export while its products are read one by one.
struct OpenFoodFactsFoods {
    var findings: [Finding] = []
    private let conversion: OpenFoodFactsConversion
    private var records: [FoodRecord] = []
    private var attributes: [AttributeRecord] = []
    private var codes: Set<String> = []
    private var leftOut: [OpenFoodFactsConversion.Reason: Int] = [:]

    init(edition: Edition) { conversion = OpenFoodFactsConversion(edition: edition) }

    /// Adds what `product` is; of two with the same bar code the first is kept.
    mutating func add(_ product: OpenFoodFactsProduct) {
        switch conversion.outcome(of: product, &findings) {
        case .leftOut(let reason): leftOut[reason, default: 0] += 1
        case .food(let record, let attributes):
            guard codes.insert(record.id.code).inserted else {
                findings.append(
                    Finding(
                        .warning,
                        at: product.location,
                        text: record.id.code,
                        "the product \(record.id.code) stands twice; the first is kept"
                    )
                )
                return
            }
            records.append(record)
            self.attributes += attributes
        }
    }

    /// Everything that was read, with a note for each reason why products of `file` were left out.
    func contents(of file: String) -> SourceContents {
        let notes = OpenFoodFactsConversion.Reason.allCases.compactMap { reason in
            leftOut[reason].map { count in
                Finding(
                    .note,
                    at: SourceLocation(file: file),
                    text: reason.rawValue,
                    "products that \(reason.rawValue): \(count) left out"
                )
            }
        }
        return SourceContents(
            edition: conversion.edition,
            records: records,
            findings: findings + notes,
            attributes: attributes
        )
    }
}
