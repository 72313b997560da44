import Foundation
import Synchronization

/// Ends what a connection waits for when its time is over: FlyingSocks itself waits for ever.
///
/// Shutting a socket down wakes whoever waits for it; the connection alone closes it.
final class Watch: Sendable {
    /// What is waited for.
    enum Phase: Sendable { case idle, head, body, working, answer, farewell }

    private struct State {
        var phase = Phase.idle
        var deadline: ContinuousClock.Instant?
        var isOver = false
        var isClosed = false
    }

    private let descriptor: Int32
    private let state: Mutex<State>

    init(descriptor: Int32) {
        self.descriptor = descriptor
        state = Mutex(State())
    }

    /// Whether the time of a phase ran out.
    var isOver: Bool { state.withLock { $0.isOver } }

    /// Begins `phase`, which may take `seconds`; nil where it may take any time.
    func begin(_ phase: Phase, seconds: Double?) {
        state.withLock {
            $0.phase = phase
            $0.deadline = seconds.map { .now + .seconds($0) }
        }
    }

    /// Shuts the socket down where its time is over.
    func look(at now: ContinuousClock.Instant) {
        state.withLock { state in
            guard let deadline = state.deadline, deadline < now, !state.isClosed else { return }
            state.isOver = true
            state.deadline = nil
            switch state.phase {
            // The other direction stays open for the words that say so.
            case .idle, .head, .body, .farewell: shutdown(descriptor, Int32(SHUT_RD))
            case .working, .answer: shutdown(descriptor, Int32(SHUT_RDWR))
            }
        }
    }

    /// Says that the descriptor may be another's from now on.
    func close() { state.withLock { $0.isClosed = true } }
}
