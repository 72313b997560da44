import Foundation
import Synchronization
import Testing

@testable import OsteonWeb

struct JobQueueTests {
    /// How many jobs run, and ran at most.
    private final class Running: Sendable {
        private let counts = Mutex((now: 0, most: 0))

        var most: Int { counts.withLock { $0.most } }

        func begin() {
            counts.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
        }

        func end() { counts.withLock { $0.now -= 1 } }
    }

    @Test func `no more jobs run than there is room for, and each is done`() async throws {
        let queue = JobQueue(width: 2)
        let running = Running()
        let sum = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 1...40 {
                group.addTask {
                    try await queue.run {
                        running.begin()
                        usleep(2000)
                        running.end()
                        return number
                    }
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(sum == 820)
        #expect((1...2).contains(running.most))
    }

    @Test func `what a job throws is thrown to who asked`() async {
        struct Slip: Error {}
        await #expect(throws: Slip.self) { try await JobQueue(width: 1).run { throw Slip() } }
    }
}
