extension Sequence where Element == Double? {
    /// The sum; nil where one of them is not known, which is not zero.
    package var sumIfKnown: Double? {
        var sum = 0.0
        for value in self {
            guard let value else { return nil }
            sum += value
        }
        return sum
    }
}
