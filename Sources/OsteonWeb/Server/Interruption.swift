import Dispatch
import Foundation

/// Ctrl-C and a request to end, turned into a call.
final class Interruption {
    private let sources: [any DispatchSourceSignal]

    /// Calls `handler` when the process is asked to end, once or again.
    init(_ handler: @escaping @Sendable () -> Void) {
        sources = [SIGINT, SIGTERM].map { number in
            Foundation.signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { @Sendable in handler() }
            source.resume()
            return source
        }
    }
}
