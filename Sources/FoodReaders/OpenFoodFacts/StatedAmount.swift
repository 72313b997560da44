/// An amount that a package's text states: "30 g" and "250ml" of "1 cup (250ml), 30 g of powder".
struct StatedAmount: Equatable {
    let number: Double
    /// In lower case.
    let unit: String

    /// In grams; nil where the unit is none of weight.
    var grams: Double? { Self.weights[unit].map { number * $0 } }

    /// Whether the unit is one of volume.
    var isVolume: Bool { Self.volumes.contains(unit) }

    /// The numbers in `text` that are followed by letters; a comma is a decimal mark.
    static func all(in text: String) -> [StatedAmount] {
        var amounts: [StatedAmount] = []
        var rest = text.lowercased()[...]
        while let start = rest.firstIndex(where: { $0.isASCII && $0.isNumber }) {
            rest = rest[start...]
            let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
            rest = rest[digits.endIndex...]
            let unit = rest.drop { $0 == " " }.prefix { $0.isLetter }
            let plain = digits.replacing(",", with: ".")
            if !unit.isEmpty, let number = PlainDecimal.read(Array(plain.utf8)[...]) {
                amounts.append(StatedAmount(number: number, unit: String(unit)))
            }
        }
        return amounts
    }

    private static let weights: [String: Double] = [
        "g": 1, "gr": 1, "gram": 1, "grams": 1, "grammes": 1, "kg": 1000,
    ]

    /// "fl" is the first word of fluid ounces.
    private static let volumes: Set<String> = [
        "ml", "cl", "dl", "l", "litre", "litres", "liter", "liters", "fl", "floz",
    ]
}
