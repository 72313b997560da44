/// The polyphenols that earn credit: the sum of the groups, none above its cap.
///
/// A design choice of Osteon's: tea, coffee and cocoa would each reach the target alone. Against
/// 820 mg with a cap of one half, 820 mg from coffee count as 410, and 205 mg from fruit as 205.
public struct PolyphenolCredit: Equatable, Sendable {
    private let mostPerGroup: Double

    /// The credit against `target` milligrams, of which one group may bring `groupCap`.
    public init(target: Double, groupCap: Double) { mostPerGroup = groupCap * target }

    /// The milligrams that count, given the milligrams of each group.
    public func credited(_ groups: some Sequence<Double>) -> Double {
        groups.reduce(0) { $0 + min($1, mostPerGroup) }
    }
}
