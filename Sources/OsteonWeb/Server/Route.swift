/// One thing the server can be asked for.
struct Route: Sendable {
    enum Method: String, Sendable { case get = "GET", post = "POST" }

    let method: Method
    let path: String
    /// Whether it tells or changes what is the person's own: other users of the machine reach this address,
    /// too.
    var needsKey = false
    let answer: @Sendable (Request) async throws -> Response
}
