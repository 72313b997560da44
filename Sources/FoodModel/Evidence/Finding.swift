/// Something noticed in input that did not stop the work: a row left out, a line not understood.
public struct Finding: Hashable, Sendable {
    public enum Severity: String, CaseIterable, Hashable, Sendable {
        case note, warning, error
    }

    public let severity: Severity
    public let location: SourceLocation
    /// The offending text, as written; empty where there is none.
    public let text: String
    /// What is wrong, what was done about it, and what to do: lower case, no full stop.
    public let message: String

    public init(
        _ severity: Severity,
        at location: SourceLocation,
        text: String = "",
        _ message: String
    ) {
        self.severity = severity
        self.location = location
        self.text = text
        self.message = message
    }
}

extension Finding: CustomStringConvertible {
    /// "lunch.meal:7:3: warning: …".
    public var description: String { "\(location): \(severity): \(message)" }
}

/// Input that cannot be used at all: the work stops and nothing is changed.
public struct InputError: Error, Hashable, Sendable {
    public enum Cause: Hashable, Sendable {
        /// The input is there but is not what it should be.
        case badData
        /// It can be read, and no food is written in it.
        case noFood
        /// There is no such input, or it cannot be read.
        case noInput
    }

    public let cause: Cause
    public let location: SourceLocation
    /// What is wrong and what to do: lower case, no full stop.
    public let message: String

    public init(_ cause: Cause, at location: SourceLocation, _ message: String) {
        self.cause = cause
        self.location = location
        self.message = message
    }
}

extension InputError: CustomStringConvertible {
    /// "lunch.meal:7:3: error: …".
    public var description: String { "\(location): error: \(message)" }
}
