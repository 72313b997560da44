/// A request whose head has passed every check and whose body is whole.
struct Request: Sendable {
    let head: RequestHead
    let body: [UInt8]

    /// Whether it comes from whoever was told the key, which the router has compared.
    var isOwn: Bool { head[Gatekeeper.keyField] != nil }

    /// The value of `name` in the query; nil where it is not there.
    func query(_ name: String) -> String? { head.query.last { $0.name == name }?.value }
}
