import Foundation

/// What is sent back.
struct Response: Sendable {
    let status: Status
    let type: String
    let body: [UInt8]
    /// Beside those that every response has.
    var headers: [(name: String, value: String)] = []

    init(_ status: Status = .ok, _ type: String, _ body: some Sequence<UInt8>) {
        self.status = status
        self.type = type
        self.body = [UInt8](body)
    }

    /// JSON as Osteon's writers make it.
    static func json(_ text: String, _ status: Status = .ok) -> Response {
        Response(status, "application/json", text.utf8)
    }

    /// There is nothing to say.
    static var empty: Response { Response(.noContent, "", []) }

    /// The bytes to send: nothing in them may be kept, framed, sniffed or run that is not the page's.
    ///
    /// - Parameters:
    ///   - isBodiless: Whether the client asked for the head alone.
    ///   - keepsAlive: Whether the connection stays open.
    /// - Returns: The head, and the body behind it.
    func bytes(isBodiless: Bool, keepsAlive: Bool) -> Data {
        var head = "HTTP/1.1 \(status.rawValue) \(status.words)\r\n"
        var own = [("Connection", keepsAlive ? "keep-alive" : "close")]
        if status != .noContent {
            own += [("Content-Type", type), ("Content-Length", String(body.count))]
        }
        for (name, value) in own + headers + Self.protection { head += "\(name): \(value)\r\n" }
        var data = Data((head + "\r\n").utf8)
        if !isBodiless { data.append(contentsOf: body) }
        return data
    }

    private static let protection = [
        (
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        ),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cache-Control", "no-store"),
    ]
}
