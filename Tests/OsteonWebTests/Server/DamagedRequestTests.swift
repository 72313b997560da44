import Foundation
import TestSupport
import Testing

@testable import OsteonWeb

/// Requests with random damage; `Tools/fuzz request` and `body` look for what these do not find.
struct DamagedRequestTests {
    @Test func `a damaged head is understood, or refused as the client's fault`() throws {
        var damage = Damage(seed: 5)
        for seed in try Damage.seeds("request.txt") {
            for _ in 0..<500 {
                let bytes = damage.done(to: seed)
                do throws(Problem) {
                    let head = try RequestHead(bytes, limits: ServerLimits())
                    #expect(head.bodyBytes >= 0 && head.path.hasPrefix("/"))
                } catch {
                    #expect(error.status.rawValue != Status.fault.rawValue, "\(error)")
                }
            }
        }
    }

    @Test func `a damaged body is answered in JSON, and is no fault of the server's`() async throws
    {
        // A plan takes its seconds, whatever is asked.
        let seeds = try Damage.seeds("body.txt").filter { !$0.starts(with: "/api/suggest".utf8) }
        try await TestSite.run { site in
            var damage = Damage(seed: 8)
            for seed in seeds {
                let path = String(decoding: seed.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
                let body = Array(seed.dropFirst(path.utf8.count + 1))
                for _ in 0..<25 {
                    let sent = damage.done(to: body)
                    let answer = try await site.post(path, body: sent)
                    let text = String(decoding: sent, as: UTF8.self)
                    #expect(answer.status != 500, "\(text): \(answer.text)")
                    let isJSON =
                        answer.headers["content-type"]?.hasPrefix("application/json") == true
                    #expect(!isJSON || !answer.json.isEmpty, "\(text): \(answer.text)")
                }
            }
        }
    }
}
