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

    /// What `body` makes of each of `pieces`, in their order; where it throws, the first error.
    ///
    /// Every one of `workers` is used by one thread, and takes the next piece when it is done with
    /// one; they come back in any order.
    static func map<Worker: Sendable, Piece: Sendable, Made: Sendable>(
        _ pieces: [Piece],
        with workers: inout [Worker],
        _ body: @Sendable (inout Worker, Piece) throws -> Made
    ) throws -> [Made] {
        let count = workers.count
        let idle = Mutex(workers)
        // What is held twice is copied when it changes.
        workers = []
        let next = Atomic(0)
        let made = Mutex([Result<Made, any Error>?](repeating: nil, count: pieces.count))
        DispatchQueue.concurrentPerform(iterations: count) { _ in
            guard var worker = idle.withLock({ $0.popLast() }) else { return }
            while true {
                let place = next.add(1, ordering: .relaxed).oldValue
                guard place < pieces.count else { break }
                let result = Result { try body(&worker, pieces[place]) }
                made.withLock { $0[place] = result }
            }
            idle.withLock { $0.append(worker) }
        }
        workers = idle.withLock { $0 }
        return try made.withLock { $0 }.compactMap { try $0?.get() }
    }
}
