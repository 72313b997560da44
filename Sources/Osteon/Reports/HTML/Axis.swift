/// Places along a horizontal axis, in percent of the width that a drawing has: whatever that is, words
/// keep their size.
enum Axis {
    /// How much of the width lies left and right of the axis, in percent.
    private static let margin = 3.0

    /// The place of `share`, 0 to 1.
    static func x(_ share: Double) -> String { percent(margin + length * within(share)) }

    /// The width of `share`, 0 to 1.
    static func width(_ share: Double) -> String { percent(length * within(share)) }

    private static let length = 100 - 2 * margin

    private static func within(_ share: Double) -> Double { min(max(share, 0), 1) }

    private static func percent(_ value: Double) -> String {
        "\((value * 100).rounded() / 100)%"
    }
}
