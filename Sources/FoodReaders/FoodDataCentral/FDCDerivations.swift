import FoodModel

/// How the figures of FoodData Central were derived, by the id that stands beside each.
struct FDCDerivations {
    /// The codes of the ids, where the download has the table of them.
    private var codes: [String: String] = [:]
    private var known: [Key: Source] = [:]

    /// Where a figure comes from.
    struct Source {
        let kind: FigureKind
        let provenance: Provenance
    }

    private struct Key: Hashable {
        let id: String
        let edition: String
        let isZero: Bool
    }

    /// Derivations by their codes, as JSON gives them.
    init() {}

    init(_ files: SourceFiles, reportingTo sink: any FoodSink) throws(InputError) {
        let name = "food_nutrient_derivation.csv"
        guard files.contain(name) else { return }
        var table = try SourceTable(name, of: files, reportingTo: sink)
        codes = try table.dictionary(from: "id", to: "code")
    }

    /// The source of a figure by the code of its derivation.
    mutating func source(code: String, in edition: String, isZero: Bool) -> Source {
        codes[code] = code
        return source(code, in: edition, isZero: isZero)
    }

    /// The source of a figure by the id of its derivation.
    mutating func source(_ id: String, in edition: String, isZero: Bool) -> Source {
        let key = Key(id: id, edition: edition, isZero: isZero)
        if let source = known[key] { return source }
        let code = codes[id]
        let source = Source(
            kind: code.map { FigureKind(derivationCode: $0, isZero: isZero) }
                ?? FigureKind(derivationID: id),
            provenance: Provenance(edition: edition, detail: code ?? id)
        )
        known[key] = source
        return source
    }
}

extension FigureKind {
    /// The kind of a figure of FoodData Central, by the code of its derivation.
    ///
    /// Codes that begin with LC are computed from what a label states per serving.
    init(derivationCode code: String, isZero: Bool) {
        self =
            code.isEmpty || code.hasPrefix("LC")
            ? .asReported
            : FigureKind(source: "", derivation: code, isZero: isZero)
    }

    /// The kind of a figure of Foundation Foods, by the id of its derivation.
    ///
    /// That download has no table of derivations; these are the three ids that it uses.
    init(derivationID: String) {
        switch derivationID {
        case "1": self = .measured
        case "4", "49": self = .calculated
        default: self = .asReported
        }
    }
}
