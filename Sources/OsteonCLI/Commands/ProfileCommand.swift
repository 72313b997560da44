public import ArgumentParser
public import FoodModel
import Foundation
import Osteon

/// `osteon profile`: whose needs scores are measured against.
struct ProfileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile",
        abstract: "Save and see whose needs scores are measured against.",
        subcommands: [ProfileNewCommand.self, ProfileShowCommand.self]
    )
}

/// `osteon profile new`: saves the person's own profile.
struct ProfileNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Save your own profile; files without one are scored with it.",
        discussion: "The file is kept in the configuration folder, and only you can read it."
    )

    @Option(help: "female or male: the targets differ.")
    var sex: Profile.Sex

    @Option(help: "In years, 19 or more.")
    var age: Int

    @Option(help: "In kilograms.")
    var weight: Double

    @Option(help: "In metres, such as 1.65; with it, the protein target follows a healthy weight.")
    var height: Double?

    @Option(help: "The energy of a day, in kilocalories.")
    var energy: Double?

    @Option(help: "Grams of protein per kilogram that earn full credit.")
    var protein: Double?

    func validate() throws {
        guard (25...350).contains(weight) else {
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
    }

    func run() throws {
        try Failure.reported {
            let folders = UserFolders(environment: ProcessInfo.processInfo.environment)
            var request = ProfileRequest(location: SourceLocation(file: "osteon profile new"))
            request.sex = sex
            request.age = age
            request.weightInKilograms = weight
            request.heightInMetres = height
            request.dayEnergy = energy
            request.proteinPerKilogram = protein
            let profile = try ProfileChoice.shipped().profile(for: request)
            do {
                try OwnProfile(path: folders.profile).write(profile)
            } catch {
                throw Failure.cannotWrite(folders.profile)
            }
            print("saved \(folders.profile)")
        }
    }
}

/// `osteon profile show`: the profile and what a day is held against.
struct ProfileShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a profile and its targets; without a name, the one in use."
    )

    @Argument(help: "The profile's name, such as bone-support-m72.")
    var name: String?

    @OptionGroup var output: OutputOptions

    func run() throws {
        try Failure.reported {
            let folders = UserFolders(environment: ProcessInfo.processInfo.environment)
            let own = try OwnProfile(path: folders.profile).read()
            let report = try ProfileReport(name: name, own: own)
            try output.write(json: report.json, text: report.text)
        }
    }
}

extension Profile.Sex: ExpressibleByArgument {}
