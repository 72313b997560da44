import BoneScore

/// What choosing an option adds to a day.
struct OptionWorth: Sendable {
    let credited: Amounts
    let borne: Amounts
    /// The effective milligrams of calcium that it adds to sittings, and takes from one.
    let loads: [Int: Double]

    init(added: LineWorth, at sitting: Int, removed: LineWorth?, from: Int?) {
        var loads = [sitting: added.credited[.calciumLoad]]
        if let removed, let from {
            loads[from, default: 0] -= removed.credited[.calciumLoad]
            credited = added.credited - removed.credited
            borne = added.borne - removed.borne
        } else {
            credited = added.credited
            borne = added.borne
        }
        self.loads = loads
    }
}
