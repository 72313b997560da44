import Osteon

extension API {
    /// The score of a meal, in the bytes that `osteon score --json` prints.
    @Sendable func score(_ request: Request) async throws -> Response {
        let pipelines = pipelines(for: request)
        let (meal, isWhole) = try question(of: request)
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

    /// The report of a meal as a page of its own, as `osteon score --html` prints it.
    @Sendable func report(_ request: Request) async throws -> Response {
        let pipelines = pipelines(for: request)
        let (meal, isWhole) = try question(of: request)
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

    /// The meal, and whether medicines and conditions are told.
    private func question(of request: Request) throws(Problem) -> (Fields.Meal, isWhole: Bool) {
        var fields = try Fields(request)
        let meal = try fields.meal()
        let isWhole = try fields.flag("includeProfile")
        try fields.end()
        return (meal, isWhole)
    }
}
