public import BoneScore
public import FoodModel

/// A column of the table that recipes are rated to.
///
/// The one place that knows what columns there are, what they are called and in which order they
/// stand; `value(of:)` says what is in them, ``about`` what that means.
public enum RatingColumn: Hashable, Sendable {
    /// The place of the record in the run, 1-based; known once all before it are counted.
    case number
    case title, file, line, basis
    case low, likelyLow, likelyHigh, high, score, core, coverage
    case density, densityLow, densityLikelyLow, densityLikelyHigh, densityHigh, densityCoverage
    case adequacy(Component, Part)
    case servings(Part)
    case yield, yieldSource
    case amount(Nutrient, Part)
    case lines, resolved, unresolved, unknowns, upperLimits, flags, content
    /// The number of the record that has the same content; known once all before it are counted.
    case duplicateOf
    case versions

    /// A number of a range.
    public enum Part: String, CaseIterable, Sendable {
        case point = ""
        case low = "_low"
        case high = "_high"
    }

    /// Every column, in the order of the table.
    public static let all: [RatingColumn] =
        [
            .number, .title, .file, .line, .basis, .low, .likelyLow, .likelyHigh, .high, .score,
            .core, .coverage, .density, .densityLow, .densityLikelyLow, .densityLikelyHigh,
            .densityHigh, .densityCoverage,
        ]
        + Component.allCases.flatMap { component in
            Part.allCases.map { .adequacy(component, $0) }
        }
        + Part.allCases.map { .servings($0) } + [.yield, .yieldSource]
        + nutrients.flatMap { nutrient in Part.allCases.map { .amount(nutrient, $0) } }
        + [
            .lines, .resolved, .unresolved, .unknowns, .upperLimits, .flags, .content,
            .duplicateOf, .versions,
        ]

    /// The nutrients of which every line says something: of others a sum would lack what nobody
    /// states, without telling so.
    public static let nutrients: [Nutrient] = [
        .energy, .sodium, .calcium, .protein, .vitaminD, .magnesium, .potassium, .zinc, .vitaminK2,
        .flavonoids, .eicosapentaenoicAcid, .docosahexaenoicAcid, .alphaLinolenicAcid, .phosphorus,
        .phytate, .retinol, .vitaminK1, .fibre, .caffeine, .alcohol,
    ]

    /// Those of a page for people.
    public static let ofPages: [RatingColumn] = [
        .title, .low, .likelyLow, .likelyHigh, .core, .coverage, .basis, .servings(.low),
        .servings(.high), .amount(.energy, .point), .amount(.sodium, .point),
        .amount(.calcium, .point), .lines, .unresolved, .upperLimits, .flags, .file, .line,
    ]

    /// Whether it is known only in the run, and not of a recipe alone.
    public var isOfRun: Bool { self == .number || self == .duplicateOf }

    /// Whether it tells where a recipe stands, and not what it is.
    public var isPlace: Bool { isOfRun || self == .file || self == .line }

    /// Whether words stand in it, none or several, each of which `--where` may name.
    public var isList: Bool { [.unknowns, .upperLimits, .flags].contains(self) }

    /// The column that is called `name`, whatever its case; nil where none is.
    public init?(named name: some StringProtocol) {
        guard let column = Self.byName[name.lowercased()] else { return nil }
        self = column
    }

    private static let byName = Dictionary(
        uniqueKeysWithValues: all.map { ($0.name.lowercased(), $0) }
    )
}

extension RatingColumn {
    /// Whether words stand in it.
    public var isText: Bool {
        switch self {
        case .title, .file, .basis, .yield, .yieldSource, .unknowns, .upperLimits, .flags, .content,
            .versions:
            true
        case .number, .line, .low, .likelyLow, .likelyHigh, .high, .score, .core, .coverage,
            .density, .densityLow, .densityLikelyLow, .densityLikelyHigh, .densityHigh,
            .densityCoverage, .adequacy, .servings, .amount, .lines, .resolved, .unresolved,
            .duplicateOf:
            false
        }
    }
}
