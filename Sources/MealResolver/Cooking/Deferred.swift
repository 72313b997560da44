import Synchronization

/// What is made when it is first asked for, once, whichever thread asks.
public final class Deferred<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)
    private let make: @Sendable () throws -> Value

    /// - Parameter make: Called once; where it throws, called again when asked again.
    public init(_ make: @escaping @Sendable () throws -> Value) { self.make = make }

    /// The value, made now where it was not yet.
    public func value() throws -> Value {
        try made.withLock { made in
            if let made { return made }
            let value = try make()
            made = value
            return value
        }
    }
}
