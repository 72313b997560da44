import FileFormats
import FoodModel

/// A number of a YAML or JSON meal, perhaps with a unit behind it: "120 mg".
struct NumberText {
    let value: Double
    /// As written, empty where there is none.
    let unit: String

    /// Reads "120", "1.5e2", "120 mg"; nil where the number is negative or beyond
    /// anything that is eaten.
    init?(_ text: some StringProtocol) {
        let written = text.drop(while: \.isWhitespace)
        let number = written.prefix { $0.isASCII && ($0.isNumber || ".+-eE".contains($0)) }
        guard number.first?.isNumber == true || number.first == ".", let value = Double(number),
            value <= 1e9
        else { return nil }
        self.value = value
        unit = String(written[number.endIndex...].filter { !$0.isWhitespace })
    }

    /// The grams of "30 g", "30" or "0.5 kg"; nil for another unit.
    var grams: Double? {
        switch unit.lowercased() {
        case "", "g", "gram", "grams": value
        case "kg": value * 1000
        default: nil
        }
    }
}

extension Double {
    /// As a person writes it: "150", "1.5".
    var written: String { Int(exactly: self).map(String.init) ?? "\(self)" }
}

extension Estimate {
    /// A number, or a list of two or three in order: low and high, or low, best and high.
    ///
    /// `number` says what one of the texts is worth.
    init(
        _ node: YAMLNode,
        _ name: String,
        in source: MealSource,
        number: (String, FilePosition) throws(InputError) -> Double
    ) throws(InputError) {
        var nodes = [node]
        if case .sequence(let parts) = node.content { nodes = parts }
        var values: [Double] = []
        for node in nodes {
            values.append(try number(try node.text(name, in: source), node.position))
        }
        guard let first = values.first, let last = values.last, values.count <= 3,
            let estimate = Estimate(
                checking: first,
                values.count == 3 ? values[1] : (first + last) / 2,
                last
            )
        else {
            throw source.error(
                "\"\(name)\" is a number, [low, high] or [low, best, high], smallest first",
                at: node.position
            )
        }
        self = estimate
    }
}

extension MealSource {
    /// The number that `text` states without a unit.
    func number(_ text: String, at position: FilePosition) throws(InputError) -> Double {
        guard let number = NumberText(text), number.unit.isEmpty else {
            throw error("\"\(text)\" is not a number; write one such as 1.5", at: position)
        }
        return number.value
    }

    /// The weight that `text` states, in grams.
    func grams(_ text: String, at position: FilePosition) throws(InputError) -> Double {
        guard let grams = NumberText(text)?.grams, (0.001...100_000).contains(grams) else {
            throw error(
                "\"\(text)\" is not a weight in grams up to 100 kg; write one such as 30 g",
                at: position
            )
        }
        return grams
    }
}
