import Dispatch
import Synchronization

/// Work that takes its time, done beside the connections and never by more threads than `width`.
///
/// A connection has one request at a time, so that no more wait than there are connections.
final class JobQueue: Sendable {
    private struct State {
        var idle: Int
        var waiting: [@Sendable () -> Void] = []
    }

    private let queue = DispatchQueue(label: "osteon.jobs", attributes: .concurrent)
    private let state: Mutex<State>

    init(width: Int) { state = Mutex(State(idle: width)) }

    /// What `work` returns or throws, once its turn has come.
    func run<Made: Sendable>(
        _ work: @escaping @Sendable () throws -> Made
    ) async throws -> Made {
        try await withCheckedThrowingContinuation { continuation in
            submit { continuation.resume(with: Result(catching: work)) }
        }
    }

    private func submit(_ job: @escaping @Sendable () -> Void) {
        let starts = state.withLock { state in
            guard state.idle > 0 else {
                state.waiting.append(job)
                return false
            }
            state.idle -= 1
            return true
        }
        if starts { queue.async { self.work(on: job) } }
    }

    /// Does `job`, then whatever waits, in order.
    private func work(on job: @escaping @Sendable () -> Void) {
        var next: (@Sendable () -> Void)? = job
        while let job = next {
            job()
            next = state.withLock { state in
                guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
                state.idle += 1
                return nil
            }
        }
    }
}
