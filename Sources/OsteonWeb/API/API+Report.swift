import Osteon

extension API {
    /// The report of a meal as a page of its own, as `osteon score --html` prints it.
    @Sendable func report(_ request: Request) async throws -> Response {
        let pipelines = pipelines(for: request)
        var fields = try Fields(request)
        let meal = try fields.meal()
        let isWhole = try fields.flag("includeProfile")
        try fields.end()
        let text = try await answer(of: meal.text) {
            let explained = try pipelines.score().explain(
                meal.bytes,
                file: meal.name,
                profile: pipelines.profile(meal.profile),
                today: meal.today
            )
            return ScoreHTML(explained, includesProfile: isWhole).page()
        }
        return Response(.ok, "text/html; charset=utf-8", text.utf8)
    }
}
