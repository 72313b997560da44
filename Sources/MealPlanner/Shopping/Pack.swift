/// A unit in which a shop sells a food: "400 g tin", "1 l carton 1030 g", "1 piece 118 g", "loose 50 g".
public struct Pack: Hashable, Sendable {
    /// As a person reads it: "400 g tin", "1 l carton", "1 piece", "loose".
    public let label: String
    public let grams: Double

    /// Reads a label that begins with its grams ("400 g tin", "1.5 kg bag", "1,5 kg bag") or has them behind it
    /// ("1 piece 118 g"); nil where neither stands, or they are no number above 0.
    public init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        guard words.count >= 2 else { return nil }
        if words.count > 2, words.last == "g", let grams = Self.number(words[words.count - 2]) {
            label = words.dropLast(2).joined(separator: " ")
            self.grams = grams
        } else if let number = Self.number(words[0]), let scale = Self.scales[words[1]] {
            label = words.joined(separator: " ")
            grams = number * scale
        } else {
            return nil
        }
    }

    /// The packs of `text`, which "; " parts; nil where one is no pack.
    public static func list(_ text: String) -> [Pack]? {
        let packs = text.split(separator: ";").map { piece in
            Pack(piece.drop { $0 == " " }.description)
        }
        return packs.contains(nil) ? nil : packs.compactMap(\.self)
    }

    /// Whether it is one thing that is taken from a heap: "1 piece", "1 bunch", "loose".
    public var isPiece: Bool { isLoose || countedNoun != nil }

    /// What it holds by number, and the grams of one: "6 eggs" are eggs of a sixth; nil where it is measured.
    ///
    /// A tin is one of itself.
    public var piece: (noun: String, grams: Double)? {
        if isTin { return ("tin", grams) }
        let words = label.split(separator: " ")
        guard words.count > 1, let number = Int(words[0]), number > 0,
            !Self.measures.contains(String(words[1]))
        else { return nil }
        return (words.dropFirst().joined(separator: " "), grams / Double(number))
    }

    /// Whether it is weighed in the shop.
    public var isLoose: Bool { label == "loose" }

    /// Whether it is a tin.
    public var isTin: Bool { label.hasSuffix(" tin") }

    /// `count` of it in words: "400 g tin", "3 × 400 g tin", "7 pieces", "350 g loose".
    public func text(_ count: Int) -> String {
        if isLoose { return "\(Int((grams * Double(count)).rounded())) g loose" }
        if count == 1 { return label }
        return countedNoun.map { "\(count) \(Self.plural($0))" } ?? "\(count) × \(label)"
    }

    /// "piece" of "1 piece"; nil where the label is of a measure or of several.
    private var countedNoun: String? {
        let words = label.split(separator: " ")
        guard words.count > 1, words[0] == "1", !Self.measures.contains(String(words[1])) else {
            return nil
        }
        return words.dropFirst().joined(separator: " ")
    }

    private static func plural(_ noun: String) -> String {
        if noun.hasSuffix("fish") { return noun }
        return noun + (["ch", "sh", "x", "s"].contains { noun.hasSuffix($0) } ? "es" : "s")
    }

    /// "1.5", and "1,5" as much of Europe writes it; "1,500" may be either and is none.
    private static func number(_ text: String) -> Double? {
        var text = text
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        if parts.count == 2, parts[0] == "0" || (1...2).contains(parts[1].count) {
            text = parts.joined(separator: ".")
        }
        guard let number = Double(text), number > 0, number <= most else { return nil }
        return number
    }

    /// More is a slip of the finger.
    private static let most = 1e6

    private static let scales: [String: Double] = ["g": 1, "kg": 1000]
    private static let measures: Set = ["l", "ml", "g", "kg"]
}
