import Foundation
import Synchronization
import Testing

@testable import Osteon

/// Work on several threads that comes out in its order.
struct OrderedWorkTests {
    private struct Refused: Error, Equatable {}

    /// The numbers below `count`; `fault` is where reading fails.
    private struct Numbers: WorkSource {
        let count: Int
        var fault: Int?
        let read: Counter
        var place = 0

        mutating func next() throws -> Int? {
            if place == fault { throw Refused() }
            guard place < count else { return nil }
            place += 1
            read.value.withLock { $0 += 1 }
            return place - 1
        }
    }

    private final class Counter: Sendable {
        let value = Mutex(0)
    }

    private static func work(
        _ count: Int,
        jobs: Int,
        readFault: Int? = nil,
        fault: Int? = nil,
        counter: Counter = Counter()
    ) -> OrderedWork<Numbers, Int> {
        OrderedWork(
            Numbers(count: count, fault: readFault, read: counter),
            jobs: jobs,
            worker: { 0 }
        ) { seen, number, place in
            seen += 1
            // Those that come first take longest.
            usleep(UInt32((number % 7) * 300))
            if number == fault { throw Refused() }
            return number * 1000 + place
        }
    }

    @Test(arguments: [1, 2, 5])
    func `what is made comes in the order of its pieces`(jobs: Int) throws {
        for count in [0, 1, 3, 200] {
            let work = Self.work(count, jobs: jobs)
            var made: [Int] = []
            while let next = try work.next() { made.append(next) }
            #expect(made == (0..<count).map { $0 * 1000 + $0 })
            #expect(try work.next() == nil)
        }
    }

    @Test(arguments: [1, 3])
    func `an error comes in its place`(jobs: Int) throws {
        for (readFault, fault) in [(nil, 20), (20, nil)] as [(Int?, Int?)] {
            let work = Self.work(100, jobs: jobs, readFault: readFault, fault: fault)
            for number in 0..<20 { #expect(try work.next() == number * 1001) }
            #expect(throws: Refused.self) { try work.next() }
            work.cancel()
        }
    }

    @Test func `little is read ahead of who asks`() throws {
        let counter = Counter()
        let work = Self.work(10_000, jobs: 2, counter: counter)
        _ = try work.next()
        usleep(100_000)
        #expect(counter.value.withLock { $0 } <= 9)
        work.cancel()
    }

    @Test func `who waits is told of the end`() throws {
        let work = Self.work(.max, jobs: 2)
        Thread.detachNewThread {
            usleep(50_000)
            work.cancel()
        }
        var count = 0
        while try work.next() != nil { count += 1 }
        #expect(count > 0)
    }
}
