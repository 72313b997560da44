import FoodModel
import Osteon

extension API {
    /// What the page shows of a meal while it is written; nothing as long as no food is.
    @Sendable func view(_ request: Request) async throws -> Response {
        let pipelines = pipelines(for: request)
        var fields = try Fields(request)
        let meal = try fields.meal()
        try fields.end()
        let text: String? = try await answer(of: meal.text) {
            do {
                let report = try pipelines.score().score(
                    meal.bytes,
                    file: meal.name,
                    profile: pipelines.profile(meal.profile),
                    today: meal.today
                )
                return try JSONMealView(report, of: meal.file).text()
            } catch let error as InputError where error.cause == .noFood {
                return nil
            }
        }
        guard let text else { return .empty }
        return .json(text)
    }
}
