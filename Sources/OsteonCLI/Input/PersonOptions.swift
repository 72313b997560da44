import ArgumentParser

/// For whom a file is scored, and what is told of them.
struct PersonOptions: ParsableArguments {
    @Option(help: "The profile to measure against, such as bone-support-f58.")
    var profile: String?

    @Flag(help: "With --json: print medicines, T-score, conditions and what they call for too.")
    var includeProfile = false
}
