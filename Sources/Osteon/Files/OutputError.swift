import Foundation

/// A file that cannot be written.
public struct OutputError: Error, Hashable, Sendable, CustomStringConvertible {
    public let path: String
    public let reason: String

    /// - Parameters:
    ///   - path: As the person gave it; "-" for standard output.
    ///   - reason: What the system said last, unless there is another reason.
    public init(_ path: String, _ reason: String? = nil) {
        self.path = path
        self.reason = reason ?? String(cString: strerror(errno)).lowercased()
    }

    public var description: String {
        "\(path == "-" ? "standard output" : "\"\(path)\"") cannot be written: \(reason)"
    }
}
