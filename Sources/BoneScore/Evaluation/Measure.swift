/// What an intake is held against, and how.
struct Measure {
    /// The part of a day's targets.
    let share: Double
    /// Whether it is a whole day: caffeine is charged on days only.
    var isDay = false
    /// In how many equal loads the calcium of a sitting is eaten.
    var loadsPerSitting = 1.0
    /// The energy in kilocalories to which everything is scaled first; nil for as eaten.
    var energy: Double?
    /// Whether a food is tested against limits by what was eaten, before anything is scaled.
    ///
    /// A day at another energy is nobody's: what it would exceed, nobody ate.
    var isGatedAsEaten = false
}
