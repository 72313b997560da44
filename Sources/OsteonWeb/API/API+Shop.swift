import FoodModel
import Osteon

extension API {
    /// What is to be bought for a meal, in the bytes that `osteon shop --json` prints.
    @Sendable func shop(_ request: Request) async throws -> Response {
        var fields = try Fields(request)
        let meal = try fields.requiredText("meal")
        let name = try fields.name()
        let days = try fields.count("days", in: 1...366)
        let people = try fields.count("people", in: 1...1000)
        let pantry = try fields.text("pantry")
        try fields.end()
        let text = try await answer(of: meal) {
            let report = try pipelines.shop().list(
                of: [GivenFile(name: name, bytes: Array(meal.utf8))],
                ShopRequest(days: days, people: people),
                pantry: pantry.map { GivenFile(name: "pantry", bytes: Array($0.utf8)) }
            )
            return try JSONShop(report).text()
        }
        return .json(text)
    }
}
