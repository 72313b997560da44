import FoodModel
import Osteon

/// What the server answers with: the foods, what is known of them, and threads to work on.
struct API: Sendable {
    let foods: OpenedFoods
    /// What only the person who has the key is answered from.
    let files: PersonFiles
    private let own: Pipelines
    /// What everybody else is answered with.
    private let common: Pipelines
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
            Route(method: .get, path: "/api/foods", answer: search),
            Route(method: .post, path: "/api/suggest", answer: suggest),
            Route(method: .post, path: "/api/shop", answer: shop),
            Route(
                method: .get,
                path: "/api/corrections",
                needsKey: true,
                answer: corrections
            ),
            Route(
                method: .post,
                path: "/api/corrections",
                needsKey: true,
                answer: keepCorrection
            ),
            Route(method: .get, path: "/api/profiles", answer: profiles),
            Route(method: .get, path: "/api/openapi.json", answer: description),
        ]
    }

    init(foods: OpenedFoods, files: PersonFiles, jobs: JobQueue, plans: JobQueue) {
        self.foods = foods
        self.files = files
        own = Pipelines(foods: foods, files: files)
        common = Pipelines(foods: foods, files: nil)
        self.jobs = jobs
        self.plans = plans
    }

    /// Makes what the person's scores need, and throws what is wrong with it.
    func check() throws { try own.check() }

    /// What `request` is answered with.
    func pipelines(for request: Request) -> Pipelines { request.isOwn ? own : common }

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
