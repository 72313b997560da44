import FoodModel

/// Publications by small numbers, named at the foot of a printed page in the order in which they come up.
struct SourceNotes {
    private var citations: [Citation] = []

    /// A raised number for `citation`, the same each time.
    mutating func mark(_ citation: Citation) -> Markup {
        let place = citations.firstIndex { $0.reference == citation.reference }
        if place == nil { citations.append(citation) }
        return "<sup>\((place ?? citations.count - 1) + 1)</sup>"
    }

    /// "1 Shapiro 2019 …; 2 …".
    var markup: Markup {
        let notes: [Markup] = citations.enumerated().map { index, citation in
            let doubt = citation.confidence.isLow ? " (from memory, not yet checked)" : ""
            return "<sup>\(index + 1)</sup> \(citation.reference)\(doubt)"
        }
        return notes.joined("; ")
    }
}
