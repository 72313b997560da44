import Foundation

/// Writing all bytes, however few the system takes at once.
public enum WholeWrite {
    /// Writes `bytes` to what is open.
    ///
    /// - Parameters:
    ///   - bytes: All that is to be written.
    ///   - descriptor: Of a file, a pipe or a terminal that is open for writing.
    ///   - path: What it is called in an error; "-" for standard output.
    /// - Throws: ``OutputError`` with what the system says, as of a full disk; some of the bytes may have
    ///   been written by then.
    public static func write(
        _ bytes: [UInt8],
        to descriptor: Int32,
        path: String
    ) throws(OutputError) {
        var start = 0
        while start < bytes.count {
            let count = bytes.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress.map { $0 + start }, $0.count - start)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw OutputError(path) }
            start += count
        }
    }
}
