public import BoneScore
import FileFormats
import FoodModel

/// The families of profiles, and the person they are applied to where nobody says who it is.
///
/// A family's file is read when a profile of it is asked for.
public struct ProfileBook: Sendable {
    public let families: [ProfileFamily]
    /// Where no profile is chosen: said to the person each time.
    public let standard: ChosenProfile
    let scoring: ProfileNode
    let sources: SourceTable
    let weights: [Profile.Sex: Double]
    let bytes: @Sendable (String) throws -> [UInt8]
    private let tree: @Sendable (String) throws -> YAMLNode

    /// The rules of the standard profile.
    public var rules: ScoringRules { standard.rules }

    /// The book whose files `bytes` gives by their paths below FoodData.
    ///
    /// - Throws: `InputError` with the place of a fault.
    public init(_ bytes: @escaping @Sendable (String) throws -> [UInt8]) throws {
        try self.init(bytes) { try ProfileNode.read(bytes($0), file: $0) }
    }

    /// The same, where `tree` gives the values of its YAML files.
    init(
        _ bytes: @escaping @Sendable (String) throws -> [UInt8],
        tree: @escaping @Sendable (String) throws -> YAMLNode
    ) throws {
        self.bytes = bytes
        self.tree = tree
        let sources = try SourceTable(bytes(Self.sourceFile), file: Self.sourceFile)
        self.sources = sources
        let root = ProfileNode(
            try tree(Self.scoringFile),
            file: Self.scoringFile,
            sources: sources
        )
        scoring = root
        let familyFile = "Profiles/families.tsv"
        families = try ProfileFamily.read(bytes(familyFile), file: familyFile, sources: sources)
        weights = [
            .female: try root["weights"]["female"].cited.value,
            .male: try root["weights"]["male"].cited.value,
        ]
        let person = try root["standard"]
        let key = try person["family"]
        guard let family = try families.first(where: { $0.key == (try key.text) }) else {
            throw key.fault("no family of profiles is called \"\(try key.text)\"")
        }
        let sex = try person["sex"].choice(Profile.Sex.self)
        let age = Int(try person["age"].number)
        let sheet = try Self.sheet(of: family.key, tree, sources)
        let rules = try ScoringRules(root, sheet: sheet, sex: sex, age: age)
        standard = ChosenProfile(
            profile: Profile(
                name: Self.name(family.key, sex, age),
                sex: sex,
                age: age,
                weightInKilograms: try root["weights"][sex.rawValue].cited.value,
                dayEnergy: rules.dayEnergy.value,
                proteinPerKilogram: rules.proteinPerKilogram.value,
                polyphenolScale: try person["polyphenol-scale"].choice(),
                isDefault: true
            ),
            rules: rules,
            family: family,
            sheet: sheet
        )
    }

    /// What the family called `key` states.
    ///
    /// - Throws: `InputError` with the place of a fault.
    public func sheet(of family: ProfileFamily) throws -> ProfileSheet {
        try Self.sheet(of: family.key, tree, sources)
    }

    /// What expert bodies say, to whomever they say it.
    ///
    /// - Throws: `InputError` with the place of a fault.
    public func guidance() throws -> [Guidance] {
        let file = "Profiles/guidance.tsv"
        return try Guidance.read(bytes(file), file: file, sources: sources)
    }

    /// What people call medicines and conditions.
    ///
    /// - Throws: `InputError` with the place of a fault.
    public func words() throws -> PersonWords {
        try PersonWords(
            medicines: bytes("Profiles/medicines.tsv"),
            conditions: bytes("Profiles/conditions.tsv")
        )
    }

    private static func sheet(
        of key: String,
        _ tree: (String) throws -> YAMLNode,
        _ sources: SourceTable,
        depth: Int = 0
    ) throws -> ProfileSheet {
        let file = "Profiles/\(key).yaml"
        let node = ProfileNode(try tree(file), file: file, sources: sources)
        var base: ProfileSheet?
        if let like = node.optional("like") {
            guard depth < 4 else { throw like.fault("the profiles are like each other in a ring") }
            base = try sheet(of: try like.text, tree, sources, depth: depth + 1)
        }
        return try ProfileSheet(node, file: file, base: base)
    }

    private static let sourceFile = "Profiles/sources.tsv"
    private static let scoringFile = "Profiles/scoring.yaml"
    static func name(_ family: String, _ sex: Profile.Sex, _ age: Int) -> String {
        "\(family)-\(sex == .female ? "f" : "m")\(age)"
    }
}
