extension Amount {
    /// The same amount as the weight of each of the one before it.
    var asEach: Amount {
        Amount(
            QuantityReader.Number(low, high),
            unit: unit,
            measure: measure,
            relation: .each,
            isApproximate: isApproximate
        )
    }

    /// The same number counting `unit`.
    func counting(_ unit: String, _ measure: Measure) -> Amount {
        Amount(
            QuantityReader.Number(low, high),
            unit: unit,
            measure: measure,
            isApproximate: isApproximate
        )
    }
}
