import Foundation

@testable import OsteonWeb

/// What answers requests, without a socket and without a solver, which would take its seconds.
struct FuzzedSite {
    let router: Router
    private let key = "fuzzed"
    private let foodsPath: String

    init() throws {
        setenv("PATH", "", 1)
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-fuzz-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        foodsPath = folder.appendingPathComponent("foods.txt").path
        let api = API(
            foods: OpenedFoods(try FuzzedFoods.library(), path: FuzzedFoods.database),
            files: PersonFiles(
                foods: foodsPath,
                profile: folder.appendingPathComponent("profile.yaml").path
            ),
            jobs: JobQueue(width: 1),
            plans: JobQueue(width: 1)
        )
        // No input is held against the time that this takes.
        try api.check()
        router = Router(
            api.routes,
            gatekeeper: Gatekeeper(port: 80, key: key),
            limits: ServerLimits()
        )
    }

    /// The request that posts `body` to `path` as the page would.
    func request(to path: String, body: [UInt8]) throws(Problem) -> Request {
        let head = [
            "POST \(path) HTTP/1.1", "Host: localhost", "Content-Type: application/json",
            "Content-Length: \(body.count)", "X-Osteon-Key: \(key)",
        ].joined(separator: "\r\n")
        return Request(head: try RequestHead(head.utf8, limits: ServerLimits()), body: body)
    }

    /// Forgets what earlier requests had kept, so that the same bytes have the same answer.
    func forget() { try? FileManager.default.removeItem(atPath: foodsPath) }

    /// Stops the program at an answer that says that the fault is Osteon's.
    func check(_ response: Response) {
        let body = String(decoding: response.body, as: UTF8.self)
        require(response.status.rawValue != Status.fault.rawValue, "a fault: \(body)")
        guard response.type == "application/json" else { return }
        require(
            (try? JSONSerialization.jsonObject(with: Data(response.body))) != nil,
            "what is sent as JSON is JSON: \(body)"
        )
    }
}
