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
            let foreign = try await site.post(
                "/api/score",
                ["meal": "100 g milk"],
                headers: ["Origin: https://example.org"]
            )
            #expect(foreign.status == 403)
        }
    }

    @Test(arguments: ["/", "/script/page.js", "/page.css", "/api/profiles", "/nothing"])
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

    @Test func `another user of the machine is told nothing of this one's`() async throws {
        try await TestSite.run { site in
            let unknown = try await site.get("/api/corrections", key: nil)
            #expect(unknown.status == 403)
            #expect(unknown.detail.contains("X-Osteon-Key"))
            #expect(try await site.get("/api/corrections").status == 200)
            let wrong = String(repeating: "0", count: 32)
            for path in ["/api/corrections", "/api/profiles", "/api/foods?q=milk"] {
                #expect(try await site.get(path, key: wrong).status == 403, "\(path)")
            }
        }
    }

    @Test(arguments: ["score", "view", "report"])
    func `another user's meal is not scored by what this one keeps`(_ name: String) async throws {
        let meal = ["meal": "lunch\n  100 g glorp\n  200 g lentils\n"]
        func answers(_ site: TestSite) async throws -> (known: String, unknown: String) {
            let known = try await site.post("/api/\(name)", meal)
            let unknown = try await site.post("/api/\(name)", meal, key: nil)
            #expect(known.status == 200 && unknown.status == 200)
            return (known.text, unknown.text)
        }
        let plain = try await TestSite.run { site in try await answers(site) }
        #expect(plain.known == plain.unknown)
        let kept = try await TestSite.run { site in
            try "profile:\n  sex: male\n  age: 71\n".write(
                toFile: site.profilePath,
                atomically: true,
                encoding: .utf8
            )
            let correction = ["name": "glorp", "food": "fdc:171265"]
            #expect(try await site.post("/api/corrections", correction).status == 201)
            return try await answers(site)
        }
        #expect(kept.unknown == plain.unknown)
        #expect(kept.known != plain.known)
        #expect(kept.known.contains("fdc:171265") && !kept.unknown.contains("fdc:171265"))
    }

    @Test func `what is open to everybody has nothing of the person's`() async throws {
        try await TestSite.run { site in
            let open =
                ["/", "/page.css", "/report.css", "/api/openapi.json"]
                + WebFile.names.filter { $0.hasSuffix(".js") }.map { "/script/\($0)" }
            for path in open {
                let answer = try await site.get(path, key: nil)
                #expect(answer.status == 200, "\(path)")
                #expect(!answer.text.contains(site.site.key), "\(path)")
            }
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
