import Osteon

extension API {
    private func ownFoods() throws -> OwnFoods {
        OwnFoods(library: try foods.library(), path: files.foods)
    }

    /// What the person told of their own foods.
    @Sendable func corrections(_ request: Request) async throws -> Response {
        .json(try await jobs.run { try ownFoods().json() })
    }

    /// Keeps what a food is called, or what a measure of it weighs, in the person's file.
    @Sendable func keepCorrection(_ request: Request) async throws -> Response {
        var fields = try Fields(request)
        let name = try fields.text("name")
        let food = try fields.text("food")
        let measure = try fields.text("measure")
        let grams = try fields.number("grams", in: 0.01...20_000)
        try fields.end()
        do {
            let line = try await jobs.run {
                switch (name, food, measure, grams) {
                case (let name?, let food?, nil, nil):
                    return try ownFoods().keep(name: name, as: food)
                case (nil, nil, let measure?, let grams?):
                    return try ownFoods().keep(measure: measure, grams: grams)
                default:
                    throw Problem.badRequest(
                        "send \"name\" and \"food\", or \"measure\" and \"grams\""
                    )
                }
            }
            return .json(try JSONBody.text(["file": files.foods, "line": line]), .created)
        } catch let refusal as OwnFoods.Refusal {
            switch refusal {
            case .toldBefore: throw Problem(.conflict, refusal.description)
            case .noSuchFood, .unreadable: throw Problem(.unprocessable, refusal.description)
            }
        } catch let failure as MemoryWriter.Failure {
            throw Problem(.unavailable, failure.description)
        }
    }
}
