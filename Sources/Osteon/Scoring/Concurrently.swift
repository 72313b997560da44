import Foundation
import Synchronization

/// Work that can be done at the same time.
enum Concurrently {
    /// What both closures return; where one throws, its error.
    static func both<First: Sendable, Second: Sendable>(
        _ first: @Sendable () throws -> First,
        _ second: @Sendable () throws -> Second
    ) throws -> (First, Second) {
        let one = Mutex<Result<First, any Error>?>(nil)
        let other = Mutex<Result<Second, any Error>?>(nil)
        DispatchQueue.concurrentPerform(iterations: 2) { number in
            if number == 0 {
                let result = Result(catching: first)
                one.withLock { $0 = result }
            } else {
                let result = Result(catching: second)
                other.withLock { $0 = result }
            }
        }
        guard let one = one.withLock({ $0 }), let other = other.withLock({ $0 }) else {
            preconditionFailure("both iterations were performed")
        }
        return (try one.get(), try other.get())
    }
}
