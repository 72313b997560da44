extension Edition {
    /// Whether this is a later release than `other`, of the same table.
    ///
    /// Releases are compared by the numbers in them, in order: "2024-10-31" is later than
    /// "2024-04-18", "28" than "24", "5.10" than "5.3". One that names none is not later than any.
    public func isNewer(than other: Edition) -> Bool {
        other.releaseNumbers.lexicographicallyPrecedes(releaseNumbers)
    }

    private var releaseNumbers: [Int] {
        release.split { !("0"..."9").contains($0) }.map { Int($0) ?? .max }
    }
}
