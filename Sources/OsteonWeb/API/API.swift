import FoodModel
import Osteon

/// What the server answers with: the foods, what is known of them, and threads to work on.
struct API: Sendable {
    let pipelines: Pipelines
    /// Scores, lines and searches, one a core.
    let jobs: JobQueue
    /// Plans, which take seconds: one after the other, so that the page goes on.
    let plans: JobQueue

    /// Every address below /api; openapi.json describes the same ones.
    var routes: [Route] {
        [
            Route(method: .post, path: "/api/score", answer: score),
            Route(method: .post, path: "/api/view", answer: view),
            Route(method: .post, path: "/api/report", answer: report),
            Route(method: .post, path: "/api/open", answer: open),
            Route(method: .post, path: "/api/resolve", answer: resolve),
            Route(method: .get, path: "/api/foods", answer: foods),
            Route(method: .post, path: "/api/suggest", answer: suggest),
            Route(method: .post, path: "/api/shop", answer: shop),
            Route(method: .get, path: "/api/corrections", answer: corrections),
            Route(method: .post, path: "/api/corrections", answer: keepCorrection),
            Route(method: .get, path: "/api/profiles", answer: profiles),
            Route(
                method: .get,
                path: "/api/openapi.json",
                isOpen: true,
                answer: description
            ),
        ]
    }

    /// What `work` makes of `text`; what is wrong in the text is told with its line.
    func answer<Made: Sendable>(
        of text: String,
        on queue: JobQueue? = nil,
        _ work: @escaping @Sendable () throws -> Made
    ) async throws -> Made {
        do {
            return try await (queue ?? jobs).run(work)
        } catch let error as InputError {
            throw Problem(error, in: text)
        }
    }
}
