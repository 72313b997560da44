/// A request whose head has passed every check and whose body is whole.
struct Request: Sendable {
    let head: RequestHead
    let body: [UInt8]

    /// The value of `name` in the query; nil where it is not there.
    func query(_ name: String) -> String? { head.query.last { $0.name == name }?.value }
}
