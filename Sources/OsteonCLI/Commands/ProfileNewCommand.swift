public import ArgumentParser
public import FoodModel
import Foundation
import Osteon

/// `osteon profile new`: saves the person's own profile.
struct ProfileNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Save your own profile; files without one are scored with it.",
        discussion: """
            What the options leave open is asked for on a terminal. The family follows from the \
            T-score and the medicines unless --family names it; osteon profile list has them.

            The file is kept in the configuration folder, and only you can read it.
            """
    )

    @Option(help: "Female or male: the targets differ.")
    var sex: Profile.Sex?

    @Option(help: "In years, 19 or more.")
    var age: Int?

    @Option(help: "In kilograms.")
    var weight: Double?

    @Option(help: "In metres, such as 1.65; with it, the protein target follows a healthy weight.")
    var height: Double?

    @Option(help: "The energy of a day, in kilocalories.")
    var energy: Double?

    @Option(help: "Grams of protein per kilogram that earn full credit.")
    var protein: Double?

    @Option(help: "The family of profiles, such as general-efsa.")
    var family: String?

    @Option(
        name: .customLong("t-score"),
        parsing: .unconditional,
        help: "The lowest T-score of a bone scan, such as -2.1."
    )
    var tScore: Double?

    @Option(
        name: .customLong("therapy"),
        help: "A medicine, perhaps with its time: \"alendronate 07:00\". Write it once for each."
    )
    var therapies: [String] = []

    @Option(
        name: .customLong("condition"),
        help: "A condition, such as \"kidney stones\". Write it once for each."
    )
    var conditions: [String] = []

    @Option(help: "Omnivore, pescetarian, vegetarian or vegan: what is advised follows it.")
    var diet: Diet?

    @Flag(help: "Count menaquinone-4, the vitamin K2 of meat, eggs and butter, by a sixth.")
    var mk4Strict = false

    func validate() throws {
        if let weight, !(25...350).contains(weight) {
            throw ValidationError("--weight takes kilograms, from 25 to 350")
        }
        if let height, !(1...2.5).contains(height) {
            throw ValidationError("--height takes metres, from 1 to 2.5")
        }
        if let energy, !(500...8000).contains(energy) {
            throw ValidationError("--energy takes kilocalories a day, from 500 to 8000")
        }
        if let protein, !(0.5...3).contains(protein) {
            throw ValidationError("--protein takes grams per kilogram, from 0.5 to 3")
        }
        if let tScore, !(-8...6).contains(tScore) {
            throw ValidationError("--t-score takes a number from -8 to 6")
        }
        guard sex == nil || age == nil || weight == nil, isatty(STDIN_FILENO) != 1 else { return }
        throw ValidationError("--sex, --age and --weight are needed; on a terminal they are asked")
    }

    func run() throws {
        try Failure.reported {
            let folders = UserFolders(environment: ProcessInfo.processInfo.environment)
            var request = stated
            if sex == nil || age == nil || weight == nil {
                let dialogue = ProfileDialogue(
                    answer: { readLine() },
                    tell: { FileHandle.standardOutput.write(Data($0.utf8)) }
                )
                request = try dialogue.complete(request)
            }
            let profile = try ProfileChoice.shipped().profile(for: request)
            try OwnProfile(path: folders.profile).write(profile)
            print("saved \(profile.name) to \(folders.profile)")
        }
    }

    /// What the options state.
    private var stated: ProfileRequest {
        let location = SourceLocation(file: "osteon profile new")
        var request = ProfileRequest(name: family, location: location)
        request.sex = sex
        request.age = age
        request.weightInKilograms = weight
        request.heightInMetres = height
        request.dayEnergy = energy
        request.proteinPerKilogram = protein
        request.tScore = tScore
        request.therapies = therapies.flatMap { ProfileWords.words(in: $0, at: location) }
        request.conditions = conditions.flatMap { ProfileWords.words(in: $0, at: location) }
        request.diet = diet
        if mk4Strict { request.k2 = .strict }
        return request
    }
}

extension Profile.Sex: ExpressibleByArgument {}
extension Diet: ExpressibleByArgument {}
