import Testing

@testable import OsteonWeb

struct GatekeeperTests {
    private let gatekeeper = Gatekeeper(port: 8017, key: "0123456789abcdef")

    private func check(_ lines: String) throws {
        let head = try RequestHead(
            Array("GET /api/foods HTTP/1.1\r\n\(lines)".utf8),
            limits: ServerLimits()
        )
        try gatekeeper.check(head)
    }

    private func status(_ lines: String) -> Status? {
        do {
            try check(lines)
            return nil
        } catch {
            return (error as? Problem)?.status
        }
    }

    @Test(arguments: ["localhost:8017", "127.0.0.1:8017", "[::1]:8017", "LocalHost:8017"])
    func `this machine's own names are let in`(_ host: String) {
        #expect(status("Host: \(host)") == nil)
        #expect(status("Host: \(host)\r\nOrigin: http://\(host)") == nil)
    }

    @Test(arguments: [
        "", "localhost", "localhost:80", "localhost:8018", "example.org:8017",
        "127.0.0.1.nip.io:8017",
        "localhost.:8017", "0.0.0.0:8017", "127.1:8017", "localhost:8017.example.org",
        "user@localhost:8017",
    ])
    func `every other name is turned away`(_ host: String) {
        #expect(status("Host: \(host)") == .misdirected)
    }

    @Test func `a request without a name is turned away`() {
        #expect(status("A: b") == .misdirected)
    }

    @Test(arguments: [
        "null", "https://localhost:8017", "http://localhost", "http://localhost:3000",
        "http://example.org:8017", "http://localhost:8017/", "localhost:8017", "",
    ])
    func `pages of other origins are turned away`(_ origin: String) {
        #expect(status("Host: localhost:8017\r\nOrigin: \(origin)") == .forbidden)
    }

    @Test func `what a browser says of another site is believed`() {
        #expect(status("Host: localhost:8017\r\nSec-Fetch-Site: cross-site") == .forbidden)
        #expect(status("Host: localhost:8017\r\nSec-Fetch-Site: same-site") == .forbidden)
        #expect(status("Host: localhost:8017\r\nSec-Fetch-Site: same-origin") == nil)
        #expect(status("Host: localhost:8017\r\nSec-Fetch-Site: none") == nil)
    }

    @Test func `a key is the run's own, and whole`() throws {
        func status(_ key: String) throws -> Status? {
            let head = try RequestHead(
                Array("POST / HTTP/1.1\r\nX-Osteon-Key: \(key)".utf8),
                limits: ServerLimits()
            )
            do {
                try gatekeeper.checkKey(head)
                return nil
            } catch { return error.status }
        }
        #expect(try status("0123456789abcdef") == nil)
        #expect(try status("0123456789abcdeF") == .forbidden)
        #expect(try status("0123456789abcde") == .forbidden)
        #expect(try status("") == .forbidden)
        #expect(Gatekeeper.newKey() != Gatekeeper.newKey())
        #expect(Gatekeeper.isKey(Gatekeeper.newKey()))
        for chosen in ["", "short", "0123456789abcde\"", "0123456789 abcdef", "0123456789abcdéf"] {
            #expect(!Gatekeeper.isKey(chosen), "\(chosen)")
        }
    }
}
