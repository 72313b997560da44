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
            (["\(path), which only you can read, holds", ""] + pack.entries.lines + [""]
            + sentences.map { Columns.wrapped($0, indent: "") })
            .joined(separator: "\n") + "\n"
    }
}
