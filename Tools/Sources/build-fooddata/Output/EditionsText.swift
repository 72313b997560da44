import FoodModel

/// The file of the editions that the shipped foods come from.
struct EditionsText {
    let text: String

    /// Those of `editions` that `foods` or one of their figures belong to, sorted by key.
    init(_ editions: [Edition], usedBy foods: [FoodRecord]) {
        let used = Set(
            foods.flatMap { record in
                [record.edition] + record.composition.figures.map(\.value.provenance.edition)
            }
        )
        let lines = editions.sorted { $0.key < $1.key }.filter { used.contains($0.key) }
            .map { edition in
                [
                    edition.key, edition.title, edition.publisher, edition.release,
                    edition.licence, edition.checksum,
                ].joined(separator: "\t")
            }
        text = (["key\ttitle\tpublisher\trelease\tlicence\tchecksum"] + lines)
            .map { $0 + "\n" }.joined()
    }
}
