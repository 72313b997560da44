import Osteon

/// Finds what answers a request, and refuses what nothing answers.
struct Router: Sendable {
    private let routes: [Route]
    private let gatekeeper: Gatekeeper
    private let limits: ServerLimits

    init(_ routes: [Route], gatekeeper: Gatekeeper, limits: ServerLimits) {
        self.routes = routes
        self.gatekeeper = gatekeeper
        self.limits = limits
    }

    /// What answers `head`, before its body is read.
    ///
    /// - Throws: ``Problem`` that answers it instead.
    func route(for head: RequestHead) throws(Problem) -> Route {
        try gatekeeper.check(head)
        let there = routes.filter { $0.path == head.path }
        guard !there.isEmpty else {
            throw Problem(
                .notFound,
                "there is nothing at this address; /api/openapi.json lists all"
            )
        }
        let method = head.method == "HEAD" ? "GET" : head.method
        guard let route = there.first(where: { $0.method.rawValue == method }) else {
            let allowed = there.flatMap { $0.method == .get ? ["GET", "HEAD"] : ["POST"] }
            var problem = Problem(
                .methodNotAllowed,
                "\(head.path) takes \(allowed.joined(separator: ", "))"
            )
            problem.headers = [("Allow", allowed.joined(separator: ", "))]
            throw problem
        }
        if route.method == .post { try checkBody(head) }
        if route.needsKey || head[Gatekeeper.keyField] != nil { try gatekeeper.checkKey(head) }
        guard head.bodyBytes <= limits.bodyBytes else {
            throw Problem(.contentTooLarge, "a body has at most \(limits.bodyBytes) bytes")
        }
        return route
    }

    /// A content type that no form can send makes a browser ask first, and here nobody is let.
    private func checkBody(_ head: RequestHead) throws(Problem) {
        let type = (head["content-type"] ?? "").split(separator: ";").first ?? ""
        guard type.lowercased() == "application/json" else {
            throw Problem(.unsupportedMediaType, "send JSON, as Content-Type: application/json")
        }
        guard head["content-length"] != nil else {
            throw Problem(.lengthRequired, "send the body with Content-Length")
        }
    }

    /// What `route` makes of `request`; never an error.
    func answer(_ request: Request, by route: Route) async -> Response {
        do {
            return try await route.answer(request)
        } catch let problem as Problem {
            return problem.response
        } catch {
            switch Fault(of: error) {
            case .database, .solver: return Problem(.unavailable, "\(error)").response
            case .badData, .noInput: return Problem(.unprocessable, "\(error)").response
            case .osteon: return Problem(.fault, "a fault of Osteon's: \(error)").response
            }
        }
    }
}
