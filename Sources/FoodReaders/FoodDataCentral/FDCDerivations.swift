import FoodModel

/// How the figures of FoodData Central were derived, by the id that stands beside each.
struct FDCDerivations {
    /// Where a figure comes from.
    struct Source {
        let kind: FigureKind
        let provenance: Provenance
    }

    /// The codes of the ids; nil where they stand beside the figures themselves, as in JSON.
    private var codes: [String: String]?
    /// The edition whose sources are known: the figures of an edition mostly stand together.
    private var edition = ""
    /// By id; those of zeros apart.
    private var known = CodeTable<Source>()
    private var knownOfZeros = CodeTable<Source>()

    /// Derivations by their codes, as JSON gives them.
    init() {}

    /// Derivations by their ids, whose codes are in a table where the download has it.
    init(_ files: SourceFiles, reportingTo sink: any FoodSink) throws(InputError) {
        codes = [:]
        let name = "food_nutrient_derivation.csv"
        guard files.contain(name) else { return }
        var table = try SourceTable(name, of: files, reportingTo: sink)
        codes = try table.dictionary(from: "id", to: "code")
    }

    /// The source of a figure by the id, or in JSON the code, of its derivation.
    mutating func source(
        _ id: ArraySlice<UInt8>,
        in edition: String,
        isZero: Bool
    ) -> Source {
        if edition != self.edition {
            self.edition = edition
            known = CodeTable()
            knownOfZeros = CodeTable()
        }
        if let source = isZero ? knownOfZeros[id] : known[id] { return source }
        let text = String(decoding: id, as: UTF8.self)
        let code = codes.map { $0[text] } ?? text
        let source = Source(
            kind: code.map { FigureKind(derivationCode: $0, isZero: isZero) }
                ?? FigureKind(derivationID: text),
            provenance: Provenance(edition: edition, detail: code ?? text)
        )
        if isZero { knownOfZeros[id] = source } else { known[id] = source }
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
