import Foundation
import Synchronization
import TestSupport

/// A plain socket: sends what it is told, whether a server likes it or not.
final class TestClient: Sendable {
    private let descriptor: Int32
    private let queue = DispatchQueue(label: "osteon.test-client", attributes: .concurrent)
    private let rest = Mutex<[UInt8]>([])

    struct Failure: Error { let reason: String }

    init(port: UInt16) async throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, size)
            }
        }
        guard status == 0 else { throw Failure(reason: String(cString: strerror(errno))) }
        var limit = timeval(tv_sec: WatchedProgram.isSanitized ? 1200 : 120, tv_usec: 0)
        setsockopt(
            descriptor,
            SOL_SOCKET,
            SO_RCVTIMEO,
            &limit,
            socklen_t(MemoryLayout<timeval>.size)
        )
    }

    deinit { close(descriptor) }

    /// Sends `bytes` as far as the server takes them.
    func send(_ bytes: [UInt8]) async throws {
        await onQueue {
            var sent = 0
            while sent < bytes.count {
                let count = bytes[sent...].withUnsafeBytes {
                    Glibc.send(
                        self.descriptor,
                        $0.baseAddress,
                        $0.count,
                        Int32(MSG_NOSIGNAL)
                    )
                }
                guard count > 0 else { return }
                sent += count
            }
        }
    }

    func send(_ text: String) async throws { try await send([UInt8](text.utf8)) }

    /// The next whole answer.
    ///
    /// - Throws: `Failure` where the server ends the connection before.
    func answer() async throws -> TestAnswer {
        while true {
            let bytes = rest.withLock { $0 }
            if let length = TestAnswer.length(of: bytes),
                let answer = TestAnswer(Array(bytes[..<length]))
            {
                rest.withLock { $0.removeFirst(length) }
                return answer
            }
            guard await receive() else {
                throw Failure(reason: "no answer in \(bytes.count) bytes")
            }
        }
    }

    /// What comes until the server ends the connection, beside what was answered before.
    func untilEnd() async -> [UInt8] {
        while await receive() {}
        return rest.withLock { $0 }
    }

    private func receive() async -> Bool {
        let bytes: [UInt8] = await onQueue {
            var piece = [UInt8](repeating: 0, count: 1 << 16)
            let count = recv(self.descriptor, &piece, piece.count, 0)
            return count > 0 ? Array(piece[..<count]) : []
        }
        rest.withLock { $0 += bytes }
        return !bytes.isEmpty
    }

    /// Blocking calls beside the tests' own threads.
    private func onQueue<Made: Sendable>(_ work: @escaping @Sendable () -> Made) async -> Made {
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: work()) }
        }
    }
}
