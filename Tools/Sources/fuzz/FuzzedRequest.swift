@testable import OsteonWeb

/// The head of a request to the page's server, up to what would answer it.
struct FuzzedRequest: FuzzTarget {
    private let site: FuzzedSite

    init() throws { site = try FuzzedSite() }

    func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        do {
            let head = try RequestHead(bytes, limits: ServerLimits())
            require(head.bodyBytes >= 0, "a body has no less than nothing")
            require(head.path.hasPrefix("/"), "a path begins at the root")
            _ = try site.router.route(for: head)
        } catch {
            site.check(error.response)
        }
    }
}
