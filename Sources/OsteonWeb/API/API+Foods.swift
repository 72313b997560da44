import Osteon

extension API {
    /// The foods that answer to some words.
    @Sendable func search(_ request: Request) async throws -> Response {
        guard let words = request.query("q"), words.contains(where: { !$0.isWhitespace }) else {
            throw Problem.badRequest("say which foods: /api/foods?q=whole+milk")
        }
        guard words.utf8.count <= 500 else {
            throw Problem.badRequest("\"q\" is longer than 500 bytes; write fewer words")
        }
        let asked = request.query("limit") ?? "10"
        guard let limit = Int(asked), (1...50).contains(limit) else {
            throw Problem.badRequest("\"limit\" is \"\(asked)\"; send a number from 1 to 50")
        }
        let text = try await answer(of: words) {
            try FoodSearchReport(words: words, limit: limit, library: foods.library()).json()
        }
        return .json(text)
    }

    /// The families of profiles that ship.
    @Sendable func profiles(_ request: Request) async throws -> Response {
        .json(try await jobs.run { try ProfileList().json() })
    }
}
