import Osteon

extension API {
    /// The score of a meal, in the bytes that `osteon score --json` prints.
    @Sendable func score(_ request: Request) async throws -> Response {
        let pipelines = pipelines(for: request)
        var fields = try Fields(request)
        let meal = try fields.meal()
        let isWhole = try fields.flag("includeProfile")
        try fields.end()
        let text = try await answer(of: meal.text) {
            let report = try pipelines.score().score(
                meal.bytes,
                file: meal.name,
                profile: pipelines.profile(meal.profile),
                today: meal.today
            )
            return try JSONScoreReport(report, includesProfile: isWhole).text()
        }
        return .json(text)
    }
}
