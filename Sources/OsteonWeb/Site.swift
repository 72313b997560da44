import FlyingSocks
import Foundation

/// The whole: a server with every address it answers to.
struct Site: Sendable {
    private let server: WebServer
    private let router: Router
    private let api: API
    /// What a request must bring that is answered from the person's own files.
    let key: String

    /// Takes `port` of 127.0.0.1; 0 is any that is free.
    ///
    /// - Parameters:
    ///   - port: Where to listen.
    ///   - foods: What foods there are.
    ///   - files: What only the person who has the key is answered from.
    ///   - key: What a request must bring; made anew where none is given.
    ///   - limits: How much a client may take.
    /// - Throws: `SocketError` where the port is another's.
    init(
        port: UInt16,
        foods: OpenedFoods,
        files: PersonFiles,
        key: String? = nil,
        limits: ServerLimits = ServerLimits()
    ) throws {
        server = try WebServer(port: port, limits: limits)
        self.key = key ?? Gatekeeper.newKey()
        let jobs = limits.jobs ?? ProcessInfo.processInfo.activeProcessorCount
        api = API(
            foods: foods,
            files: files,
            jobs: JobQueue(width: max(1, jobs)),
            plans: JobQueue(width: 1)
        )
        router = Router(
            api.routes + Page().routes,
            gatekeeper: Gatekeeper(port: server.port, key: self.key),
            limits: limits
        )
    }

    var port: UInt16 { server.port }

    /// What is printed when it listens.
    var greeting: String {
        """
        osteon: http://127.0.0.1:\(port)/#key=\(key) (Ctrl-C ends it)
        osteon: open it as it stands: without the key your profile and your own foods are left out
        osteon: the API is described at http://127.0.0.1:\(port)/api/openapi.json; a script sends \
        the header X-Osteon-Key: \(key)
        """
    }

    /// Makes what the person's scores need, and throws what is wrong with it.
    func check() throws { try api.check() }

    /// Answers until the task is cancelled.
    func run() async throws { try await server.run(router) }

    /// Whether `error` says that somebody else listens already, or may alone.
    static func isTaken(_ error: any Error) -> Bool {
        guard case SocketError.failed(_, let number, _) = error else { return false }
        return number == EADDRINUSE || number == EACCES
    }

    /// What to do about it.
    static func sentence(port: UInt16) -> String {
        "osteon: port \(port) cannot be taken: another program has it, or it is reserved; try --port 0"
    }
}
