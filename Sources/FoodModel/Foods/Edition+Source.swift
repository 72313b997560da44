extension Edition {
    /// The table that this is a release of: "usda-sr" of "usda-sr28", "ciqual" of "ciqual-2025".
    ///
    /// A database holds one edition of each. Cut from the key: parts between hyphens that hold a
    /// digit go, from the end, and then the digits that the last part ends with.
    public var source: String {
        var parts = key.split(separator: "-")
        while parts.count > 1, let last = parts.last,
            last.first?.isNumber == true
                || last.count < 4 && last.contains(where: \.isNumber)
        {
            parts.removeLast()
        }
        let stem = parts.joined(separator: "-")
        guard let end = stem.lastIndex(where: { !$0.isNumber && $0 != "." }) else { return stem }
        return String(stem[...end])
    }
}
