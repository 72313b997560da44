import Testing

@testable import OsteonWeb

struct RequestHeadTests {
    private func head(_ text: String) throws -> RequestHead {
        try RequestHead(Array(text.utf8), limits: ServerLimits())
    }

    private func status(of text: String) -> Status? {
        do {
            _ = try head(text)
            return nil
        } catch {
            return (error as? Problem)?.status
        }
    }

    @Test func `a head is read as sent`() throws {
        let head = try head(
            "GET /api/foods?q=whole+milk%20%C3%A9&limit=3 HTTP/1.1\r\nHost:  a:1 \r\nA: b"
        )
        #expect(head.method == "GET")
        #expect(head.path == "/api/foods")
        #expect(head.query.map(\.name) == ["q", "limit"])
        #expect(head.query.map(\.value) == ["whole milk é", "3"])
        #expect(head["host"] == "a:1")
        #expect(head.bodyBytes == 0)
        #expect(head.keepsAlive)
    }

    @Test func `a path is not made another`() throws {
        #expect(try head("GET /a/../b%2e HTTP/1.1\r\nHost: a").path == "/a/../b%2e")
    }

    @Test func `an old client or one that says so is left after its answer`() throws {
        #expect(try !head("GET / HTTP/1.0\r\nHost: a").keepsAlive)
        #expect(try !head("GET / HTTP/1.1\r\nConnection: x , Close").keepsAlive)
    }

    @Test(arguments: [
        "", "GET", "GET /", "GET / HTTP/1.1 x", "GET  / HTTP/1.1", "G@T / HTTP/1.1",
        "GET x HTTP/1.1",
        "GET http://a/ HTTP/1.1", "GET /é HTTP/1.1", "GET / HTTP/2", "GET / HTTP/1.1\r\nno colon",
        "GET / HTTP/1.1\r\n: empty", "GET / HTTP/1.1\r\n folded: a", "GET / HTTP/1.1\r\nA : b",
        "GET / HTTP/1.1\r\nHost: a\r\nhost: b", "GET / HTTP/1.1\r\nOrigin: a\r\nOrigin: a",
        "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1",
        "POST / HTTP/1.1\r\nContent-Length: -1", "POST / HTTP/1.1\r\nContent-Length: +1",
        "POST / HTTP/1.1\r\nContent-Length: 0x1", "POST / HTTP/1.1\r\nContent-Length: 1, 1",
        "POST / HTTP/1.1\r\nContent-Length: 9999999999999999999999", "GET / HTTP/1.1\r\nA: b\nC: d",
        "GET / HTTP/1.1\r\nA: b\rC: d", "GET / HTTP/1.1\r\nA: \u{0}", "GET /?q=%f HTTP/1.1",
        "GET /?q=%gg HTTP/1.1", "GET /?q=%ff HTTP/1.1",
    ])
    func `what could be read in two ways is refused`(_ text: String) {
        #expect(status(of: text) == .badRequest)
    }

    @Test func `what is too long or in pieces is refused`() {
        let long = String(repeating: "a", count: 4100)
        #expect(status(of: "GET /\(long) HTTP/1.1") == .uriTooLong)
        #expect(status(of: "POST / HTTP/1.1\r\nTransfer-Encoding: chunked") == .lengthRequired)
    }
}
