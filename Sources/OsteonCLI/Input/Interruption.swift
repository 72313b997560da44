import Dispatch
import Foundation
import Synchronization

/// Ctrl-C and a request to end, turned into a call: the process goes on until its work is kept.
final class Interruption {
    private final class Caught: Sendable {
        let signal = Mutex<Int32?>(nil)
    }

    private let sources: [any DispatchSourceSignal]
    private let caught = Caught()

    /// The signal that came; nil where none did.
    var signal: Int32? { caught.signal.withLock { $0 } }

    /// Calls `handler` when the process is asked to end, once or again.
    init(_ handler: @escaping @Sendable () -> Void) {
        let caught = caught
        sources = [SIGINT, SIGTERM].map { number in
            Foundation.signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { @Sendable in
                caught.signal.withLock { $0 = number }
                handler()
            }
            source.resume()
            return source
        }
    }
}
