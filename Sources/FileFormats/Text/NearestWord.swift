/// The word a person may have meant.
public enum NearestWord {
    /// The one of `candidates` that `word` is a slip away from, or nil.
    ///
    /// A slip is at most a third of the word's letters, and at least one.
    public static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
        let written = Array(word.lowercased())
        let limit = max(1, written.count / 3)
        let ranked = candidates.map { (name: $0, slips: distance(written, Array($0.lowercased()))) }
        guard let best = ranked.min(by: { $0.slips < $1.slips }), best.slips <= limit else {
            return nil
        }
        return best.name
    }

    /// "; did you mean "meals"?", or nothing.
    public static func question(_ word: String, among candidates: some Sequence<String>) -> String {
        of(word, among: candidates).map { "; did you mean \"\($0)\"?" } ?? ""
    }

    /// How many letters must be put in, taken out or changed to make `b` of `a` (Levenshtein).
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let changed = diagonal + (letter == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(changed, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[b.count]
    }
}
