public import FoodModel
import FoodReaders

/// Which of several tables brings each source, where more than one has an edition of it.
///
/// A database holds one edition of a source. The newest is taken; of the same release, the fuller
/// form, and then the first.
struct EditionChoice {
    /// A table with the editions that it holds.
    struct Candidate {
        let table: RecognisedTable
        let editions: [Edition]
    }

    private let candidates: [Candidate]

    init(_ candidates: [Candidate]) { self.candidates = candidates }

    /// The editions of the candidate at `index` that another one has in a newer or fuller form.
    func leftOut(at index: Int) -> [LeftOutEdition] {
        candidates[index].editions.compactMap { edition in
            let rivals = candidates.indices.flatMap { rival in
                candidates[rival].editions.filter { $0.source == edition.source }
                    .map { (index: rival, edition: $0) }
            }
            let best = rivals.dropFirst().reduce(rivals[0]) { best, rival in
                isBetter(rival, than: best) ? rival : best
            }
            guard best.index != index else { return nil }
            return LeftOutEdition(
                edition: edition,
                path: candidates[index].table.path,
                taken: best.edition,
                takenPath: candidates[best.index].table.path
            )
        }
    }

    private func isBetter(
        _ a: (index: Int, edition: Edition),
        than b: (index: Int, edition: Edition)
    ) -> Bool {
        if a.edition.isNewer(than: b.edition) { return true }
        if b.edition.isNewer(than: a.edition) { return false }
        return candidates[a.index].table.isFuller(than: candidates[b.index].table)
    }
}

/// An edition that was not imported because another table has a newer one of the same source.
public struct LeftOutEdition: Equatable, Sendable {
    public let edition: Edition
    /// Where it is.
    public let path: String
    /// The edition that was taken, and where that is.
    public let taken: Edition
    public let takenPath: String

    /// Why it was left out.
    public var reason: String {
        taken.isNewer(than: edition)
            ? "\(takenPath) has a newer release, \(taken.release)"
            : "\(takenPath) has this release too, or one that says as little of its date"
    }

    /// How a person has it all the same.
    public var remedy: String { "to have it instead: osteon import '\(path)'" }
}
