/// What a pack holds, for the person who is about to hand it on.
public struct PackSummary {
    private let pack: DietitianPack
    private let path: String

    /// - Parameters:
    ///   - pack: What was written.
    ///   - path: Where to.
    public init(_ pack: DietitianPack, path: String) {
        self.pack = pack
        self.path = path
    }

    /// The text, with a line feed at its end.
    public var text: String {
        let width = pack.entries.map(\.name.count).max() ?? 0
        let files = pack.entries.map { "  " + Columns.left($0.name, width + 2) + $0.title }
        let person =
            pack.includesProfile
            ? "Medicines, T-score and conditions are in it."
            : """
            Not in it: medicines, T-score, conditions, what a clinician set, and the cautions and advice \
            that hang on them; --include-profile tells them.
            """
        let sentences =
            [PackText.written, PackText.noIdentity, person]
            + pack.notes.map { "Note: \($0)." }
        return
            (["\(path), which only you can read, holds", ""] + files + [""]
            + sentences.map { Columns.wrapped($0, indent: "") })
            .joined(separator: "\n") + "\n"
    }
}
