import ArgumentParser
import FoodModel

/// For whom a file is scored, and what is told of them.
struct PersonOptions: ParsableArguments {
    @Option(help: "The profile to measure against, such as bone-support-f58.")
    var profile: String?

    @Flag(
        inversion: .prefixedNo,
        help: """
            Count menaquinone-4, the vitamin K2 of meat, eggs and butter, by a sixth; or like all \
            other K2, whatever a profile says.
            """
    )
    var mk4Strict: Bool?

    @Flag(
        help: """
            With --json, --html or --pack: tell medicines, T-score, conditions and what they call \
            for too.
            """
    )
    var includeProfile = false

    /// How vitamin K2 is counted; nil where nothing is said of it here.
    var k2: Profile.K2Counting? { mk4Strict.map { $0 ? .strict : .unweighted } }
}
