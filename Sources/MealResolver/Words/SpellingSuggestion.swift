/// Finds the word that was probably meant.
enum SpellingSuggestion {
    /// The candidate nearest to `word`, or nil where none is within half of its letters.
    ///
    /// Of equally near ones, one with the same first letter wins, then the earlier.
    static func nearest(to word: String, among candidates: [String]) -> String? {
        let letters = Array(word.lowercased().utf8)
        let isPlural = letters.last == UInt8(ascii: "s")
        var best: (candidate: String, cost: Int)?
        for singular in candidates {
            let candidate = isPlural && singular.utf8.count > 2 ? plural(of: singular) : singular
            let other = Array(candidate.lowercased().utf8)
            let distance = distance(letters, other)
            guard distance * 2 <= letters.count, other.count > 1 else { continue }
            let cost = distance * 2 + (letters.first == other.first ? 0 : 1)
            if cost < best?.cost ?? .max { best = (candidate, cost) }
        }
        return best?.candidate
    }

    private static func plural(of word: String) -> String {
        ["s", "x", "ch", "sh"].contains(where: word.hasSuffix) ? word + "es" : word + "s"
    }

    /// How many letters must be put in, taken out or changed to turn `a` into `b` (Levenshtein).
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (letter == other ? 0 : 1))
                diagonal = above
            }
        }
        return row[b.count]
    }
}
