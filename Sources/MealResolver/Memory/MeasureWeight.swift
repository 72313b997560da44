public import FoodModel

/// What one of a person's own measures of a food weighs: "1 cup of my granola" is 120 g.
public struct MeasureWeight: Sendable {
    /// What is counted.
    enum Unit: Hashable {
        /// A unit that lines may name, by its name.
        case known(String)
        /// A word that only the person has for a unit: "scoop".
        case word(Term)
        /// The food itself: "1 roll".
        case piece
    }

    let unit: Unit
    /// "large" of "1 large roll".
    let sizes: [Term]
    /// The words of the food's name.
    let name: [Term]
    /// Of one, as the person told it.
    let grams: Estimate
    /// Where the person wrote it down.
    let location: SourceLocation
    private let title: String
    /// In millilitres; nil for what is no volume.
    private let volume: Double?

    /// Nil where `measure` states no amount of a food, or a weight.
    ///
    /// - Parameters:
    ///   - measure: An amount of a food by its own name, as a line states it, and no weight.
    ///   - grams: What all of it weighs.
    ///   - location: Where the person wrote it down.
    public init?(_ measure: ParsedLine, grams: Estimate, location: SourceLocation) {
        guard measure.amounts.count == 1, let amount = measure.amounts.first,
            !amount.isWeight, amount.low > 0, amount.low == amount.high
        else { return nil }
        let named = NamedFood(measure)
        guard !named.allTerms.isEmpty else { return nil }
        unit = Unit(of: amount, in: measure)
        sizes = WordTable.terms(of: measure.size)
        name = named.allTerms
        self.grams = grams * (1 / amount.low)
        self.location = location
        volume = amount.measure?.kind == .volume ? amount.measure?.size?.point : nil
        let word = amount.unit.isEmpty ? measure.unknownUnit ?? named.text : amount.unit
        title = measure.size.isEmpty ? word : "\(measure.size) \(word)"
    }

    /// Of one: a weight without a range is met within a twentieth, as a person fills a cup.
    var weighing: Weighing {
        Weighing(
            grams: grams.isExact
                ? Estimate(low: grams.low * 0.95, point: grams.point, high: grams.high * 1.05)
                : grams,
            path: "1 \(title) = \(grams.point.short) g (\(source))",
            confidence: 0.95
        )
    }

    /// What `amount`, another volume, weighs at the same density, within a tenth.
    func density(for amount: Amount) -> Weighing? {
        guard let volume, let other = amount.measure, other.kind == .volume, let size = other.size
        else { return nil }
        let one = Weighing(
            grams: grams * (size.point / volume),
            path: "1 \(title) = \(grams.point.short) g (\(source))",
            confidence: 0.9
        )
        return one.widened(by: 0.1).times(amount.low, amount.high)
    }

    private var source: String { "your own weight, \(location.inWords)" }
}

extension MeasureWeight.Unit {
    /// What `amount` of `line` counts.
    init(of amount: Amount, in line: ParsedLine) {
        self =
            if let measure = amount.measure {
                .known(measure.name)
            } else if let word = line.unknownUnit {
                .word(Term(word))
            } else {
                .piece
            }
    }
}

/// The food's name in a line, without a word before it that stands where a unit should.
struct NamedFood {
    let text: String
    let terms: [Term]
    /// With what is said after the name: "cheese, cheddar".
    var allTerms: [Term] { terms + preparation }

    private let preparation: [Term]

    init(_ line: ParsedLine) {
        preparation = WordTable.terms(of: line.preparation)
        guard let unit = line.unknownUnit, line.name.hasPrefix(unit + " ") else {
            text = line.name
            terms = WordTable.terms(of: text)
            return
        }
        var rest = line.name.dropFirst(unit.count + 1)
        if rest.hasPrefix("of ") { rest = rest.dropFirst(3) }
        text = String(rest)
        terms = WordTable.terms(of: text)
    }
}

extension SourceLocation {
    /// "foods.txt:3": the file by its last name.
    var inWords: String {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        return line.map { "\(name):\($0)" } ?? name
    }
}
