import Foundation

/// The stream for warnings and errors.
enum StandardError {
    /// Writes `line` and a line feed.
    static func write(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
