import Foundation
import Testing

@testable import OsteonWeb

/// Nobody takes more of a server than it gives, and every refusal is told.
struct LimitTests {
    private static let hasty: ServerLimits = {
        var limits = ServerLimits()
        limits.headSeconds = 0.3
        limits.bodySeconds = 0.3
        limits.idleSeconds = 0.5
        return limits
    }()

    @Test func `a head that is too large is refused`() async throws {
        try await TestSite.run { site in
            let long = String(repeating: "a", count: 20_000)
            let field = try await site.ask([
                "GET / HTTP/1.1", "Host: localhost:\(site.site.port)", "A: \(long)",
            ])
            #expect(field.status == 431)
            let address = try await site.get("/?\(long.prefix(5000))")
            #expect(address.status == 414)
        }
    }

    @Test func `a head that comes slowly is dropped`() async throws {
        try await TestSite.run(limits: Self.hasty) { site in
            let client = try await TestClient(port: site.site.port)
            try await client.send("GET / HTTP/1.1\r\nHost: loc")
            #expect(try await client.answer().status == 408)
            #expect(await client.untilEnd().isEmpty)
        }
    }

    @Test func `a byte now and then does not keep a head open`() async throws {
        try await TestSite.run(limits: Self.hasty) { site in
            let client = try await TestClient(port: site.site.port)
            for letter in "GET /aaaaaaaaaaa" {
                try await client.send(String(letter))
                try await Task.sleep(for: .milliseconds(50))
            }
            #expect(try await client.answer().status == 408)
        }
    }

    @Test func `a body that comes slowly is dropped`() async throws {
        try await TestSite.run(limits: Self.hasty) { site in
            let client = try await TestClient(port: site.site.port)
            let port = site.site.port
            try await client.send(
                "POST /api/score HTTP/1.1\r\nHost: localhost:\(port)\r\n"
                    + "X-Osteon-Key: \(site.site.key)\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
            )
            #expect(try await client.answer().status == 408)
            #expect(await client.untilEnd().isEmpty)
        }
    }

    @Test func `a connection that asks nothing is ended without a word`() async throws {
        try await TestSite.run(limits: Self.hasty) { site in
            let client = try await TestClient(port: site.site.port)
            #expect(await client.untilEnd().isEmpty)
        }
    }

    @Test func `a body that is too large is refused before it is read`() async throws {
        try await TestSite.run { site in
            let answer = try await site.ask([
                "POST /api/score HTTP/1.1", "Host: localhost:\(site.site.port)",
                "Content-Type: application/json", "Content-Length: 1048577",
                "X-Osteon-Key: \(site.site.key)",
            ])
            #expect(answer.status == 413)
            #expect(answer.headers["connection"] == "close")
            let whole = [UInt8](repeating: 32, count: 3 << 20)
            #expect(try await site.post("/api/score", body: whole).status == 413)
        }
    }

    @Test func `what follows a refused head is not read as a request`() async throws {
        try await TestSite.run { site in
            let port = site.site.port
            let inner = "GET /api/profiles HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n"
            let client = try await TestClient(port: port)
            try await client.send(
                "POST /api/score HTTP/1.1\r\nHost: localhost:\(port)\r\nContent-Type: text/plain\r\n"
                    + "Content-Length: \(inner.utf8.count)\r\n\r\n\(inner)"
            )
            #expect(try await client.answer().status == 415)
            #expect(await client.untilEnd().isEmpty)
        }
    }

    @Test func `requests of one connection are answered in their order`() async throws {
        try await TestSite.run { site in
            let client = try await TestClient(port: site.site.port)
            let host = "Host: localhost:\(site.site.port)\r\n"
            try await client.send(
                "GET /nothing HTTP/1.1\r\n\(host)Connection: keep-alive\r\n\r\n"
            )
            #expect(try await client.answer().status == 404)
            let other = try await TestClient(port: site.site.port)
            try await other.send(
                "GET /page.css HTTP/1.1\r\n\(host)\r\nHEAD /script/page.js HTTP/1.1\r\n\(host)\r\n"
            )
            #expect(try await other.answer().headers["content-type"] == "text/css; charset=utf-8")
        }
    }

    @Test func `more connections than are served are told so`() async throws {
        var limits = ServerLimits()
        limits.connections = 2
        // The machine may be busy, and this is none of the limits that are tried.
        (limits.headSeconds, limits.answerSeconds) = (120, 120)
        try await TestSite.run(limits: limits) { site in
            let held = [
                try await TestClient(port: site.site.port),
                try await TestClient(port: site.site.port),
            ]
            for client in held { try await client.send("GET / HTTP/1.1\r\n") }
            try await Task.sleep(for: .milliseconds(200))
            let answer = try await site.get("/page.css")
            #expect(answer.status == 503)
            #expect(answer.headers["retry-after"] == "1")
            for client in held {
                try await client.send("Host: localhost:\(site.site.port)\r\n\r\n")
                #expect(try await client.answer().status == 200)
            }
        }
    }

    @Test func `a client that waits to be asked for its body is asked`() async throws {
        try await TestSite.run { site in
            let client = try await TestClient(port: site.site.port)
            let body = #"{"meal":"100 g milk"}"#
            try await client.send(
                "POST /api/score HTTP/1.1\r\nHost: localhost:\(site.site.port)\r\nExpect: 100-continue\r\n"
                    + "X-Osteon-Key: \(site.site.key)\r\n"
                    + "Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
            )
            #expect(try await client.answer().status == 100)
            try await client.send(body)
            #expect(try await client.answer().status == 200)
        }
    }
}
