import Osteon

/// The page and what it loads: the bytes that were compiled in.
struct Page: Sendable {
    let token: String

    var routes: [Route] {
        [
            Route(method: .get, path: "/") { _ in
                Response(.ok, "text/html; charset=utf-8", html.utf8)
            },
            Route(method: .get, path: "/report.css") { _ in
                Response(.ok, "text/css; charset=utf-8", ReportStyle.css.utf8)
            },
            Self.file("/page.css", "text/css; charset=utf-8"),
            Self.file("/page.js", "text/javascript; charset=utf-8"),
        ]
    }

    private static func file(_ path: String, _ type: String) -> Route {
        let bytes = WebFile.bytes(String(path.dropFirst()))
        return Route(method: .get, path: path) { _ in Response(.ok, type, bytes) }
    }

    /// The page with the token that its script sends; hexadecimal digits need no escaping.
    private var html: String {
        String(decoding: WebFile.bytes("page.html"), as: UTF8.self)
            .replacing("{{token}}", with: token, maxReplacements: 1)
    }
}
