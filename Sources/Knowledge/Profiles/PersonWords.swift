import FileFormats
public import FoodModel

/// The names that people give to medicines and conditions, and what each means here.
public struct PersonWords: Sendable {
    private let medicines: [(kind: Therapy.Kind, names: [String], title: String)]
    private let states: [(condition: Condition?, names: [String], title: String, refusal: String)]

    /// The tables in `medicines` and `conditions`.
    init(medicines: [UInt8], conditions: [UInt8]) throws {
        self.medicines = try ResolverTable(medicines, path: "Profiles/medicines.tsv").map { row in
            (
                try row.value("therapy", Therapy.Kind.self), try row.texts("names"),
                try row.name("title")
            )
        }
        states = try ResolverTable(conditions, path: "Profiles/conditions.tsv").map { row in
            (
                try row.optional("condition"), try row.texts("names"), try row.name("title"),
                try row.text("refusal")
            )
        }
    }

    /// The medicine that `word` names, with the time that it ends in.
    ///
    /// - Throws: `InputError` where no medicine is called so.
    public func therapy(_ word: ProfileRequest.Word) throws(InputError) -> Therapy {
        let (name, therapy) = reading(word)
        guard let therapy else {
            throw InputError(
                .badData,
                at: word.location,
                "no medicine is known as \"\(name)\"; write its common name or one of "
                    + medicines.map(\.kind.rawValue).joined(separator: ", ")
                    + ". Where it is none of these, leave it out: nothing said here hangs on it"
                    + question(name, medicines.map(\.names))
            )
        }
        return therapy
    }

    /// The medicine that `word` names; where none is called so, a finding that says what it means.
    func therapy(_ word: ProfileRequest.Word, else tell: (Finding) -> Void) -> Therapy? {
        let (name, therapy) = reading(word)
        if therapy == nil {
            tell(
                Finding(
                    .warning,
                    at: word.location,
                    text: word.text,
                    "no medicine is known as \"\(name)\": cautions for it are not given; ask your care team "
                        + "or pharmacist what it asks of food"
                        + question(name, medicines.map(\.names))
                )
            )
        }
        return therapy
    }

    /// The name in `word`, and the medicine that is called so.
    private func reading(_ word: ProfileRequest.Word) -> (name: String, therapy: Therapy?) {
        var words = word.text.split(whereSeparator: \.isWhitespace)
        let time = words.last.flatMap { MealTime.looksLikeTime($0) ? MealTime.read($0) : nil }
        if time != nil { words.removeLast() }
        if time != nil, words.last == "at" { words.removeLast() }
        // "warfarin 5 mg": what is taken tells, not how much.
        words.removeAll { $0.first?.isNumber == true || Self.doses.contains($0.lowercased()) }
        let name = words.joined(separator: " ")
        let row = medicines.first { row in
            row.kind.rawValue == name.lowercased() || row.names.contains(Self.plain(name))
        }
        return (name, row.map { Therapy(name: name, kind: $0.kind, time: time) })
    }

    /// The condition that `word` names.
    ///
    /// - Throws: `InputError` where none is called so, and for people Osteon does not score.
    public func condition(_ word: ProfileRequest.Word) throws(InputError) -> Condition {
        if let condition = try condition(word, else: { _ in }) { return condition }
        throw InputError(
            .badData,
            at: word.location,
            "no condition is known as \"\(word.text)\"; write one of "
                + Condition.allCases.map(\.rawValue).joined(separator: ", ")
                + ". Where it is none of these, leave it out: nothing said here hangs on it"
                + question(word.text, states.map(\.names))
        )
    }

    /// The condition that `word` names; where none is called so, a finding that says what it means.
    ///
    /// Throws for people Osteon does not score.
    func condition(
        _ word: ProfileRequest.Word,
        else tell: (Finding) -> Void
    ) throws(InputError) -> Condition? {
        let row = states.first { row in
            row.condition?.rawValue == word.text.lowercased()
                || row.names.contains(Self.plain(word.text))
        }
        guard let row else {
            tell(
                Finding(
                    .warning,
                    at: word.location,
                    text: word.text,
                    "no condition is known as \"\(word.text)\": cautions for it are not given, and the "
                        + "targets may not hold for you; ask your care team"
                        + question(word.text, states.map(\.names))
                )
            )
            return nil
        }
        guard let condition = row.condition else {
            throw InputError(.badData, at: word.location, Self.refusal(word.text, row.refusal))
        }
        return condition
    }

    /// Why nobody is scored whose profile has `name`; nil where the name refuses nobody.
    func refusal(ofProfileNamed name: String) -> String? {
        let words = " " + Self.plain(name) + " "
        let row = states.first { row in
            row.condition == nil && row.names.contains { words.contains(" \(Self.plain($0)) ") }
        }
        return row.map { Self.refusal(name, $0.refusal) }
    }

    /// What a person calls a condition: "kidney stones".
    public func title(of condition: Condition) -> String {
        states.first { $0.condition == condition }?.title ?? condition.rawValue
    }

    /// What a person calls a kind of medicine: "bisphosphonate by mouth".
    public func title(of kind: Therapy.Kind) -> String {
        medicines.first { $0.kind == kind }?.title ?? kind.rawValue
    }

    /// "; did you mean "warfarin"?", or nothing.
    private func question(_ word: String, _ names: [[String]]) -> String {
        NearestWord.question(Self.plain(word), among: names.joined())
    }

    private static let doses: Set = [
        "mg", "µg", "mcg", "g", "tablet", "tablets", "daily", "weekly", "monthly",
    ]

    private static func refusal(_ name: String, _ reason: String) -> String {
        "\"\(name)\": \(reason); ask your care team"
    }

    /// In lower case, hyphens as spaces.
    private static func plain(_ name: String) -> String {
        String(name.lowercased().map { $0 == "-" || $0 == "_" ? " " : $0 })
    }
}
