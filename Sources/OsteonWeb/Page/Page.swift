import Osteon

/// The page and what it loads: the bytes that were compiled in, the same for everybody.
///
/// Nothing in them is the person's own. The key comes to the page behind the # of its address, which
/// no browser sends, and goes from there into the header of what the page asks for.
struct Page: Sendable {
    var routes: [Route] {
        [
            Self.route("/", "text/html; charset=utf-8", WebFile.bytes("page.html")),
            Self.route("/report.css", "text/css; charset=utf-8", ReportStyle.css.utf8),
            Self.route("/page.css", "text/css; charset=utf-8", WebFile.bytes("page.css")),
        ]
            + WebFile.names.filter { $0.hasSuffix(".js") }.map { name in
                Self.route(
                    "/script/\(name)",
                    "text/javascript; charset=utf-8",
                    WebFile.bytes(name)
                )
            }
    }

    private static func route(
        _ path: String,
        _ type: String,
        _ bytes: some Sequence<UInt8>
    ) -> Route {
        let response = Response(.ok, type, bytes)
        return Route(method: .get, path: path) { _ in response }
    }
}
