/// One thing the server can be asked for.
struct Route: Sendable {
    enum Method: String, Sendable { case get = "GET", post = "POST" }

    let method: Method
    let path: String
    /// Whether it is the same for everybody: what else there is asks for the key, because other users of
    /// the machine reach this address, too.
    var isOpen = false
    let answer: @Sendable (Request) async throws -> Response
}
