import ArgumentParser
import FoodModel
import Osteon

/// What closes the gaps of a week: the options of `osteon shop --gap`.
struct GapOptions: ParsableArguments {
    @Flag(
        help: """
            List what to buy so that a week like the days of one diary closes its gaps, not what \
            they eat; needs CBC.
            """
    )
    var gap = false

    @Flag(help: "With --gap: list what the days eat, too, without what is swapped for better.")
    var withMeals = false

    @Option(help: "With --gap: on how many days of the week any food is eaten at most.")
    var mostDays: Int?

    @Option(help: "With --gap: of how many groups of foods something is bought, where that helps.")
    var groups: Int?

    @Option(help: "With --gap: the profile to measure against, such as bone-support-f58.")
    var profile: String?

    @OptionGroup var changes: SuggestOptions

    func validate() throws {
        guard gap else {
            let isAsked = withMeals || mostDays != nil || groups != nil || profile != nil
            if isAsked || changes.isPlanned {
                throw ValidationError(
                    "without --gap nothing is planned: only --prices goes with the whole list"
                )
            }
            return
        }
        if let mostDays, !(1...7).contains(mostDays) {
            throw ValidationError("--most-days is a number from 1 to 7")
        }
        if let groups, !(0...20).contains(groups) {
            throw ValidationError("--groups is a number from 0 to 20")
        }
    }

    /// What is asked of the list.
    ///
    /// - Parameters:
    ///   - days: How many days are planned; nil for a week.
    ///   - people: How many eat what is added; nil for one.
    ///   - searchPath: Where the solver is sought: `PATH`.
    /// - Returns: The request, with the files read.
    /// - Throws: `InputError` where a file cannot be read.
    func request(days: Int?, people: Int?, searchPath: String?) throws -> GapRequest {
        var request = GapRequest(changes: try changes.request(searchPath: searchPath))
        if let days { request.days = days }
        if let people { request.people = people }
        if let mostDays { request.mostDays = mostDays }
        if let groups { request.leastGroups = groups }
        request.listsMeals = withMeals
        request.profile = profile
        return request
    }
}
