import FoodModel

/// The publications and the tables that the numbers of a page come from.
struct SourcesSection {
    let sources: SourceBook

    var markup: Markup {
        let publications: [Markup] = sources.publications.enumerated().map { index, publication in
            let citation = publication.citation
            return """
                <li id="source-\(index + 1)">\(citation.reference)\(locator(citation.locator)) \
                <span class="soft">\(citation.confidence.words). For: \
                \(publication.uses.joined(separator: ", ")).</span></li>
                """
        }
        let tables: [Markup] = sources.editions.enumerated().map { index, edition in
            """
            <li id="table-\(index + 1)">\(edition.title), \(edition.publisher), release \
            \(edition.release) <span class="soft">(\(edition.key); \(edition.licence))</span></li>
            """
        }
        return """
            <section class="sources" id="sources">
            <h2>Where the numbers come from</h2>
            <h3>Foods</h3>
            <ul>
            \(tables.joined())
            </ul>
            <h3>Targets, formulas and limits</h3>
            <ol>
            \(publications.joined())
            </ol>
            </section>
            """
    }

    /// A DOI or an address as a link for a reader who is online; anything else as it stands.
    private func locator(_ locator: String) -> Markup {
        guard !locator.isEmpty else { return "." }
        if locator.hasPrefix("doi:") {
            return ", <a href=\"https://doi.org/\(String(locator.dropFirst(4)))\">\(locator)</a>."
        }
        return locator.hasPrefix("https://")
            ? ", <a href=\"\(locator)\">\(locator)</a>." : ", \(locator)."
    }
}

extension Confidence {
    /// How far a constant was checked against its source, as people say it.
    var words: String {
        switch self {
        case .verified: "Read on a page that carries it"
        case .verifiedSecondary: "Read on a page that quotes it"
        case .reproduced: "Recomputed, in agreement with a published result"
        case .remembered: "From memory"
        case .unsure: "From memory, not yet checked, unsure"
        case .doubtful: "From memory, not yet checked, doubtful"
        case .design: "A choice of Osteon's, not a fact from the literature"
        }
    }
}
