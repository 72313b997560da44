import Dispatch
import Foundation
import Synchronization

/// Where work comes from, piece by piece.
protocol WorkSource: SendableMetatype {
    associatedtype Piece: Sendable

    /// The next piece, or nil at the end.
    mutating func next() throws -> Piece?
}

/// Pieces that several threads work on and that come out in their order.
///
/// A piece is read by whichever thread is free, while the others work. No more pieces are at hand
/// than four for each thread, so that memory stays flat whoever is slow.
final class OrderedWork<Source: WorkSource, Made: Sendable>: Sendable {
    private struct Supply {
        var source: Source
        var count = 0
        var isEnded = false
    }

    private struct Results {
        /// By the number of their piece, those that are not handed out yet.
        var made: [Int: Result<Made, any Error>] = [:]
        var next = 0
        /// How many pieces there are; nil until the last was read.
        var count: Int?
        var isCancelled = false
    }

    private enum Step {
        case made(Result<Made, any Error>)
        case wait, end
    }

    private let supply: Mutex<Supply>
    private let results = Mutex(Results())
    private let jobs: Int
    /// Signalled for each piece that may be begun.
    private let free = DispatchSemaphore(value: 0)
    /// Signalled when something happened to ``results``.
    private let news = DispatchSemaphore(value: 0)

    /// Begins to work.
    ///
    /// - Parameters:
    ///   - source: Asked for one piece at a time, on any of the threads.
    ///   - jobs: How many threads work.
    ///   - worker: What each of them works with.
    ///   - body: Makes of a piece, with its 0-based number, what is handed out.
    init<Worker>(
        _ source: sending Source,
        jobs: Int,
        worker: @escaping @Sendable () -> Worker,
        _ body: @escaping @Sendable (inout Worker, Source.Piece, Int) throws -> Made
    ) {
        supply = Mutex(Supply(source: source))
        self.jobs = jobs
        for _ in 0..<4 * jobs { free.signal() }
        for _ in 0..<jobs {
            let thread = Thread {
                var worker = worker()
                while let (number, piece) = self.take() {
                    self.put(Result { try body(&worker, piece, number) }, number)
                }
            }
            // Pages and JSON are read by recursion.
            thread.stackSize = 8 << 20
            thread.start()
        }
    }

    /// What was made of the next piece, waited for; nil after the last one, and after ``cancel()``
    /// once what was ready is handed out.
    func next() throws -> Made? {
        while true {
            let step: Step = results.withLock { results in
                if let made = results.made.removeValue(forKey: results.next) {
                    results.next += 1
                    return .made(made)
                }
                return results.isCancelled || results.next == results.count ? .end : .wait
            }
            switch step {
            case .made(let made):
                free.signal()
                return try made.get()
            case .wait: news.wait()
            case .end: return nil
            }
        }
    }

    /// Begins no further piece; whoever waits is told.
    func cancel() {
        results.withLock { $0.isCancelled = true }
        news.signal()
        for _ in 0..<jobs { free.signal() }
    }

    /// The next piece with its number; nil where there is none to begin.
    private func take() -> (Int, Source.Piece)? {
        free.wait()
        guard !results.withLock({ $0.isCancelled }) else { return nil }
        let taken: (Int, Source.Piece)? = supply.withLock { supply in
            guard !supply.isEnded else { return nil }
            let number = supply.count
            do {
                if let piece = try supply.source.next() {
                    supply.count += 1
                    return (number, piece)
                }
                end(after: number)
            } catch {
                put(.failure(error), number)
                end(after: number + 1)
            }
            supply.isEnded = true
            return nil
        }
        // The others wait to be told the same.
        if taken == nil { free.signal() }
        return taken
    }

    private func put(_ made: Result<Made, any Error>, _ number: Int) {
        results.withLock { $0.made[number] = made }
        news.signal()
    }

    private func end(after count: Int) {
        results.withLock { $0.count = count }
        news.signal()
    }
}
