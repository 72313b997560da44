import FoodModel

/// Hands the foods of an export to a sink while its products are read one by one.
struct OpenFoodFactsFoods {
    private let conversion: OpenFoodFactsConversion
    private let file: String
    private let sink: any FoodSink
    private var leftOut: [OpenFoodFactsConversion.Reason: Int] = [:]

    /// The foods of the export `file`, of an edition that was begun.
    init(edition: Edition, file: String, sink: any FoodSink) {
        conversion = OpenFoodFactsConversion(edition: edition)
        self.file = file
        self.sink = sink
    }

    /// Adds what `product` is; of two with the same bar code the first is kept.
    mutating func add(_ product: OpenFoodFactsProduct) throws {
        var findings: [Finding] = []
        let outcome = conversion.outcome(of: product, &findings)
        findings.forEach(sink.report)
        switch outcome {
        case .leftOut(let reason): leftOut[reason, default: 0] += 1
        case .food(let record, let attributes):
            guard try sink.add(record) != nil else {
                sink.report(
                    Finding(
                        .warning,
                        at: product.location,
                        text: record.id.code,
                        "the product \(record.id.code) stands twice; the first is kept"
                    )
                )
                return
            }
            for attribute in attributes { try sink.add(attribute) }
        }
    }

    /// Reports, for each reason why products were left out, how many they were.
    func finish() {
        for reason in OpenFoodFactsConversion.Reason.allCases {
            guard let count = leftOut[reason] else { continue }
            sink.report(
                Finding(
                    .note,
                    at: SourceLocation(file: file),
                    text: reason.rawValue,
                    "products that \(reason.rawValue): \(count) left out"
                )
            )
        }
    }
}
