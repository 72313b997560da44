import BoneScore
import FoodModel

/// The publications and tables that the numbers of a page come from, numbered in the order in which
/// the page lists them.
struct SourceBook {
    /// A publication, with what of the report rests on it.
    struct Publication {
        let citation: Citation
        var uses: [String]
    }

    private(set) var publications: [Publication] = []
    let editions: [Edition]
    private var numbers: [Citation: Int] = [:]
    private var editionNumbers: [String: Int] = [:]
    /// Whether the page lists them; numbers of a fragment lead nowhere.
    private let isListed: Bool
    /// The citation of targets that a clinician set, where it is not told who did.
    private let untold: Citation?

    /// - Parameters:
    ///   - report: What is told.
    ///   - isListed: Whether the page that the numbers stand on lists the sources.
    ///   - isWhole: Whether it is told who set targets of the person's own.
    init(_ report: ScoreReport, isListed: Bool, isWhole: Bool) {
        self.isListed = isListed
        editions = report.editions
        let clinician = isWhole ? nil : report.profile.clinician
        untold = clinician.map { Citation("set by \($0)", confidence: .verified) }
        for (index, edition) in editions.enumerated() { editionNumbers[edition.key] = index + 1 }
    }

    /// Lists `citation` for `use`, unless it stands for it already.
    mutating func add(_ citation: Citation, for use: String) {
        if let number = numbers[citation] {
            if !publications[number - 1].uses.contains(use) {
                publications[number - 1].uses.append(use)
            }
            return
        }
        publications.append(Publication(citation: told(citation), uses: [use]))
        numbers[citation] = publications.count
    }

    /// "[3]", leading to the publication; nothing where the page does not list it.
    func mark(_ citation: Citation) -> Markup {
        guard isListed, let number = numbers[citation] else { return "" }
        return "<sup class=\"source\"><a href=\"#source-\(number)\" title=\"\(title(citation))\">"
            + "[\(number)]</a></sup>"
    }

    /// `text`, leading to the publication that it comes from.
    func link(_ text: String, to citation: Citation) -> Markup {
        guard isListed, let number = numbers[citation] else { return "\(text)" }
        return "<a href=\"#source-\(number)\">\(text)</a>" + mark(citation)
    }

    /// `text`, leading to the edition of a table that it comes from.
    func link(_ text: String, toEdition key: String) -> Markup {
        guard isListed, let number = editionNumbers[key] else { return "\(text)" }
        return "<a href=\"#table-\(number)\">\(text)</a>"
    }

    /// `text`, leading to a part of the same page.
    func link(_ text: String, toAnchor anchor: String) -> Markup {
        isListed ? "<a href=\"#\(anchor)\">\(text)</a>" : "\(text)"
    }

    private func title(_ citation: Citation) -> String {
        let told = told(citation)
        return told.reference + (told.confidence.isLow ? "; from memory, not yet checked" : "")
    }

    private func told(_ citation: Citation) -> Citation {
        citation == untold ? Citation("set for this person", confidence: .verified) : citation
    }
}
