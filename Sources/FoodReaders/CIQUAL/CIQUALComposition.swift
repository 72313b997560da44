import FoodModel

/// The contents of CIQUAL's XML set: foods, then what each component of each holds.
///
/// A figure's kind is `asReported`: the confidence code (A very reliable, D less) says how good a
/// mean is, not how it was made. It and the citation of the source are the figure's detail. The
/// least and greatest value found in the sources are the ends of the estimate, where both are
/// printed and the figure lies between them.
struct CIQUALComposition {
    private let edition: Edition
    private var drafts = FoodDrafts()
    private var nutrients = CIQUALNutrients()
    private var citations: [String: String] = [:]
    /// Few differ.
    private var provenances: [SourceCodes: Provenance] = [:]
    private var findings: [Finding] = []

    /// The codes that a figure's provenance is told by, each as a number.
    private struct SourceCodes: Hashable {
        let confidence: UInt64
        let source: UInt64

        /// Nil where one is longer than the codes of the table are.
        init?(of row: CIQUALRow) {
            guard let confidence = CodeTable<Void>.number(of: row.bytes(of: .confidence)),
                let source = CodeTable<Void>.number(of: row.bytes(of: .source))
            else { return nil }
            self.confidence = confidence
            self.source = source
        }
    }

    static func read(
        _ set: CIQUALFiles.XMLSet,
        of files: SourceFiles
    ) throws(InputError) -> SourceContents {
        var composition = CIQUALComposition(edition: .ciqual(dated: set.suffix))
        try composition.readFoods(set, of: files)
        try composition.readNutrients(set, of: files)
        try composition.readSources(set, of: files)
        try composition.readFigures(set, of: files)
        var records = composition.drafts.drafts.map(\.record)
        records.boundTraces(&composition.findings)
        return SourceContents(
            edition: composition.edition,
            records: records,
            findings: composition.findings
        )
    }

    /// The English names in the list of foods `name`, by their code.
    static func englishNames(
        _ name: String,
        of files: SourceFiles,
        _ findings: inout [Finding]
    ) throws(InputError) -> [String: String] {
        var names: [String: String] = [:]
        findings += try CIQUALRow.read(name, of: files) { row in
            if let code = row[.food] { names[code] = row[.englishName] }
        }
        return names
    }

    private init(edition: Edition) { self.edition = edition }

    private mutating func readFoods(
        _ set: CIQUALFiles.XMLSet,
        of files: SourceFiles
    ) throws(InputError) {
        guard let name = set.files[.foods] else { return }
        var groups: [String: String] = [:]
        if let name = set.files[.groups] {
            findings += try CIQUALRow.read(name, of: files) { row in
                guard let key = row.groupKey else { return }
                groups[key] = row.groupName
            }
        } else {
            findings.append(
                Finding(
                    .note,
                    at: SourceLocation(file: files.path),
                    "there is no file \"alim_grp\" of this release: its foods are in no group"
                )
            )
        }
        findings += try CIQUALRow.read(name, of: files) { row in
            guard let code = row[.food],
                let name = row[.englishName] ?? row[.frenchName]
            else {
                findings.append(row.finding("this food has no code or no name; it was left out"))
                return
            }
            var record = FoodRecord(
                id: FoodID(source: "ciqual", code: code),
                name: name,
                scientificName: row[.scientificName],
                group: row.groupKey.flatMap { groups[$0] },
                edition: edition.key,
                location: row.location
            )
            record.addName(row[.frenchName], in: "fr")
            if !drafts.add(record, code: code) {
                findings.append(
                    row.finding("the food \(code) stands twice; the first is kept", text: code)
                )
            }
        }
    }

    private mutating func readNutrients(
        _ set: CIQUALFiles.XMLSet,
        of files: SourceFiles
    ) throws(InputError) {
        guard let name = set.files[.nutrients] else { return }
        findings += try CIQUALRow.read(name, of: files) { row in
            guard let code = row[.component] else { return }
            let name = row[.frenchComponent] ?? row[.englishComponent] ?? ""
            nutrients.add(code, named: name, at: row.location, &findings)
        }
    }

    private mutating func readSources(
        _ set: CIQUALFiles.XMLSet,
        of files: SourceFiles
    ) throws(InputError) {
        guard let name = set.files[.sources] else { return }
        // Many codes have the same citations: one text is kept for all of them.
        var texts: Set<String> = []
        findings += try CIQUALRow.read(name, of: files) { row in
            guard let code = row[.source], let citation = row[.citation] else { return }
            let text = citations[code].map { "\($0); \(citation)" } ?? citation
            citations[code] = texts.insert(text).memberAfterInsert
        }
    }

    private mutating func readFigures(
        _ set: CIQUALFiles.XMLSet,
        of files: SourceFiles
    ) throws(InputError) {
        guard let name = set.files[.figures] else { return }
        findings += try CIQUALRow.read(name, of: files) { row in addFigure(row) }
    }

    private mutating func addFigure(_ row: CIQUALRow) {
        guard let stated = nutrients[row.bytes(of: .component)] else {
            let code = row[.component] ?? ""
            findings.append(
                row.finding("the nutrient \"\(code)\" is not defined; the figure was left out")
            )
            return
        }
        guard let stated else { return }
        guard let figure = FigureSpelling.ciqual.read(row.bytes(of: .amount)) else {
            let text = row[.amount] ?? ""
            findings.append(
                row.finding("\"\(text)\" is not a figure; it was left out", text: text)
            )
            return
        }
        let food = String(decoding: row.bytes(of: .food), as: UTF8.self)
        let provenance = figure == .missing ? nil : provenance(of: row)
        let isKnown = drafts.update(food) { draft in
            guard let provenance else { return }
            if case .amount(let amount) = figure, let range = row.range(around: amount) {
                draft.add(range, of: stated, .asReported, provenance)
            } else {
                draft.add(figure, of: stated, .asReported, provenance)
            }
        }
        if !isKnown {
            findings.append(
                row.finding("there is no food \"\(food)\"; the row was left out", text: food)
            )
        }
    }

    private mutating func provenance(of row: CIQUALRow) -> Provenance {
        let codes = SourceCodes(of: row)
        if let codes, let known = provenances[codes] { return known }
        let confidence = row[.confidence].map { "confidence \($0)" }
        let source = row[.source].map { citations[$0] ?? "source \($0)" }
        let detail = [confidence, source].compactMap(\.self).joined(separator: "; ")
        let provenance = Provenance(edition: edition.key, detail: detail)
        if let codes { provenances[codes] = provenance }
        return provenance
    }
}

extension CIQUALRow {
    /// The codes of group, subgroup and sub-subgroup; nil where one is absent.
    fileprivate var groupKey: String? {
        guard let group = self[.group], let subgroup = self[.subgroup],
            let last = self[.subsubgroup]
        else { return nil }
        return "\(group)/\(subgroup)/\(last)"
    }

    /// The English names of group, subgroup and sub-subgroup, as far as there are such; or the
    /// French ones.
    fileprivate var groupName: String? {
        .ciqualGroup([self[.englishGroup], self[.englishSubgroup], self[.englishSubsubgroup]])
            ?? .ciqualGroup([self[.frenchGroup], self[.frenchSubgroup], self[.frenchSubsubgroup]])
    }

    /// The range from the least to the greatest value of the sources; nil where they do not print
    /// both, or where `amount` is not between them.
    fileprivate func range(around amount: Double) -> Estimate? {
        guard case .amount(let low)? = FigureSpelling.ciqual.read(bytes(of: .least)),
            case .amount(let high)? = FigureSpelling.ciqual.read(bytes(of: .greatest))
        else { return nil }
        return Estimate(checking: low, amount, high)
    }
}

extension String {
    /// A food's group, from the widest name to the narrowest; "-" is none.
    static func ciqualGroup(_ names: [String?]) -> String? {
        let names = names.compactMap(\.self).filter { $0 != "-" && !$0.isEmpty }
        return names.isEmpty ? nil : names.joined(separator: "/")
    }
}
