import FoodModel

/// A share of a target as a bar: solid to the low end, dashed to the high end.
struct Bar {
    static let width = 18

    /// `adequacy` is a share of the target, 0 to 1.
    static func text(_ adequacy: Estimate) -> String {
        let solid = cells(adequacy.low)
        let dashed = max(solid, cells(adequacy.high))
        return "▏" + String(repeating: "█", count: solid)
            + String(repeating: "┄", count: dashed - solid)
            + String(repeating: "░", count: width - dashed) + "▕"
    }

    private static func cells(_ share: Double) -> Int {
        Int((min(max(share, 0), 1) * Double(width)).rounded())
    }
}
