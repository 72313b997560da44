import Dispatch
import Foundation

@testable import OsteonWeb

/// The body of a request to the page's API, behind its address and a space.
struct FuzzedBody: FuzzTarget {
    private let site: FuzzedSite

    init() throws { site = try FuzzedSite() }

    func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        let path = String(decoding: bytes.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
        let body = Array(bytes.dropFirst(path.utf8.count + 1))
        guard let request = try? site.request(to: path, body: body),
            let route = try? site.router.route(for: request.head)
        else { return }
        site.forget()
        let done = DispatchSemaphore(value: 0)
        Task {
            site.check(await site.router.answer(request, by: route))
            done.signal()
        }
        done.wait()
    }
}
