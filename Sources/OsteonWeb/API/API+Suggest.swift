import Osteon

extension API {
    /// What to change so that gaps close, in the bytes that `osteon suggest --json` prints.
    @Sendable func suggest(_ request: Request) async throws -> Response {
        let pipelines = pipelines(for: request)
        var fields = try Fields(request)
        let meal = try fields.meal()
        let wanted = try fields.changes()
        let isWhole = try fields.flag("includeProfile")
        try fields.end()
        let text = try await answer(of: meal.text, on: plans) {
            let report = try pipelines.score().suggest(
                meal.bytes,
                file: meal.name,
                profile: pipelines.profile(meal.profile),
                today: meal.today,
                wanted
            )
            return try JSONSuggest(report, includesProfile: isWhole).text()
        }
        return .json(text)
    }
}
