/// Where the curves of the score are touched by lines: more wherever an answer was found.
struct Touches {
    /// By sitting: effective milligrams of calcium.
    var loads: [[Double]]
    /// Milligrams of zinc a day.
    var zinc: [Double] = []
    /// Milligrams of phytate a day that part strips from one another.
    var phytate: [Double] = []

    init(sittings: Int) { loads = Array(repeating: [], count: sittings) }
}
