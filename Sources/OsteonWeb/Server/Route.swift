/// One thing the server can be asked for.
struct Route: Sendable {
    enum Method: String, Sendable { case get = "GET", post = "POST" }

    let method: Method
    let path: String
    /// Whether it changes a file of the person's.
    var changesFiles = false
    let answer: @Sendable (Request) async throws -> Response
}
