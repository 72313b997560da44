import FoodModel

/// What a mark of the shipped table stands for: all of a figure but its estimate.
struct FigureSource: Hashable {
    let kind: FigureKind
    let provenance: Provenance

    /// The `index`-th mark: the empty one, then A to Z, AA, AB and on.
    static func mark(_ index: Int) -> String {
        guard index > 0 else { return "" }
        let (rest, letter) = (index - 1).quotientAndRemainder(dividingBy: 26)
        return mark(rest) + String(UnicodeScalar(UInt8(ascii: "A") + UInt8(letter)))
    }

    /// The index of a mark made of the letters A to Z.
    static func number(ofMark letters: ArraySlice<UInt8>) -> Int {
        letters.reduce(0) { $0 &* 26 &+ Int($1) - 64 }
    }
}

extension FigureSource: Comparable {
    static func < (a: FigureSource, b: FigureSource) -> Bool {
        (a.provenance.edition, a.kind.rawValue, a.provenance.detail)
            < (b.provenance.edition, b.kind.rawValue, b.provenance.detail)
    }
}
