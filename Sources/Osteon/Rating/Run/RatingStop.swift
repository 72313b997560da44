import Synchronization

/// Ends a run early, from any thread: what is done is kept.
public final class RatingStop: Sendable {
    private struct State {
        var isStopped = false
        var handler: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())

    public init() {}

    public var isStopped: Bool { state.withLock(\.isStopped) }

    public func stop() {
        let handler = state.withLock { state in
            state.isStopped = true
            return state.handler
        }
        handler?()
    }

    /// Calls `handler` when it stops.
    func onStop(_ handler: @escaping @Sendable () -> Void) {
        let isStopped = state.withLock { state in
            state.handler = handler
            return state.isStopped
        }
        if isStopped { handler() }
    }
}
