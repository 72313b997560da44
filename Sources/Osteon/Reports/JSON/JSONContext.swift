import FoodModel

/// Whose needs a score is measured against, as JSON prints it.
struct JSONProfile: Encodable {
    let name: String
    let sex: String
    let age: Int
    let weight: Double
    let height: Double?
    let dayEnergy: Double
    let proteinPerKilogram: Double
    let polyphenolScale: String
    /// How menaquinone-4 counts as vitamin K2.
    let k2: String
    let tScore: Double?
    let therapies: [Therapy]?
    let conditions: [String]?
    let diet: String
    let isDefault: Bool

    struct Therapy: Encodable {
        let name: String
        let kind: String
        let time: String?
    }

    /// Medicines, T-score and conditions, and a name that tells of them, only where `isWhole`: what is
    /// printed is passed on.
    init(_ profile: Profile, named publicName: String, isWhole: Bool) {
        name = isWhole ? profile.name : publicName
        sex = profile.sex.rawValue
        age = profile.age
        weight = profile.weightInKilograms
        height = profile.heightInMetres
        dayEnergy = profile.dayEnergy
        proteinPerKilogram = profile.proteinPerKilogram
        polyphenolScale = profile.polyphenolScale.rawValue
        k2 = profile.k2.rawValue
        tScore = isWhole ? profile.tScore : nil
        therapies =
            isWhole
            ? profile.therapies.map {
                Therapy(name: $0.name, kind: $0.kind.rawValue, time: $0.time?.description)
            } : nil
        conditions = isWhole ? profile.conditions.map(\.rawValue) : nil
        diet = profile.diet.rawValue
        isDefault = profile.isDefault
    }
}

/// A release of a food table, as JSON prints it.
struct JSONEdition: Encodable {
    let key: String
    let title: String
    let publisher: String
    let release: String
    let licence: String

    init(_ edition: Edition) {
        key = edition.key
        title = edition.title
        publisher = edition.publisher
        release = edition.release
        licence = edition.licence
    }
}

/// Something noticed in the input, as JSON prints it.
struct JSONFinding: Encodable {
    let severity: String
    let location: String
    let text: String
    let message: String

    init(_ finding: Finding) {
        severity = finding.severity.rawValue
        location = finding.location.description
        text = finding.text
        message = finding.message
    }

    /// What is not known of a profile; the word itself only where `isWhole`.
    init(unknownWord finding: Finding, isWhole: Bool) {
        severity = finding.severity.rawValue
        location = finding.location.description
        text = isWhole ? finding.text : ""
        message =
            isWhole
            ? finding.message
            : "a medicine or condition of the person is not known: cautions for it are not given; "
                + "--include-profile prints it"
    }
}
