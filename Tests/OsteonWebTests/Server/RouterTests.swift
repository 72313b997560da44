import Foundation
import Testing

@testable import OsteonWeb

struct RouterTests {
    @Test func `what is not there, or not so, is told`() async throws {
        try await TestSite.run { site in
            let missing = try await site.get("/api/../etc/passwd")
            #expect(missing.status == 404)
            #expect(missing.headers["content-type"] == "application/problem+json")
            let wrong = try await site.get("/api/score")
            #expect(wrong.status == 405)
            #expect(wrong.headers["allow"] == "POST")
            let both = try await site.ask([
                "PUT /api/corrections HTTP/1.1", "Host: localhost:\(site.site.port)",
            ])
            #expect(both.headers["allow"] == "GET, HEAD, POST")
            let options = try await site.ask([
                "OPTIONS /api/score HTTP/1.1", "Host: localhost:\(site.site.port)",
                "Origin: http://localhost:\(site.site.port)",
                "Access-Control-Request-Method: POST",
            ])
            #expect(options.status == 405)
        }
    }

    @Test(arguments: [
        "Content-Type: text/plain", "Content-Type: application/x-www-form-urlencoded",
        "Content-Type: multipart/form-data; boundary=a", "A: b",
    ])
    func `what a form of another site could send is refused`(_ header: String) async throws {
        try await TestSite.run { site in
            let answer = try await site.ask(
                [
                    "POST /api/score HTTP/1.1", "Host: localhost:\(site.site.port)", header,
                    "Content-Length: 2",
                ],
                body: [123, 125]
            )
            #expect(answer.status == 415)
        }
    }

    @Test func `other names and origins are turned away before anything is read`() async throws {
        try await TestSite.run { site in
            let renamed = try await site.ask([
                "GET / HTTP/1.1", "Host: example.org:\(site.site.port)",
            ])
            #expect(renamed.status == 421)
            #expect(!renamed.text.contains(site.site.token))
            let foreign = try await site.post(
                "/api/score",
                ["meal": "100 g milk"],
                headers: ["Origin: https://example.org"]
            )
            #expect(foreign.status == 403)
        }
    }

    @Test(arguments: ["/", "/page.js", "/page.css", "/api/profiles", "/nothing"])
    func `every answer says what may be done with it`(_ path: String) async throws {
        try await TestSite.run { site in
            let headers = try await site.get(path).headers
            #expect(headers["x-content-type-options"] == "nosniff")
            #expect(headers["referrer-policy"] == "no-referrer")
            #expect(headers["cache-control"] == "no-store")
            #expect(
                headers["content-security-policy"]
                    == "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
            )
            #expect(!headers.keys.contains { $0.hasPrefix("access-control") })
        }
    }

    @Test func `a head alone has the length of its body and none of it`() async throws {
        try await TestSite.run { site in
            let client = try await TestClient(port: site.site.port)
            try await client.send(
                "HEAD / HTTP/1.1\r\nHost: localhost:\(site.site.port)\r\nConnection: close\r\n\r\n"
            )
            let text = String(decoding: await client.untilEnd(), as: UTF8.self)
            #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(text.hasSuffix("\r\n\r\n"))
            #expect(!text.contains("Content-Length: 0\r\n"))
        }
    }
}
