import Foundation

/// What a program that a test runs must be told so that the tools that watch the test watch it, too.
public enum WatchedProgram {
    /// Whether a sanitizer watches, which needs more time, and more memory than a limit may allow.
    public static var isSanitized: Bool {
        environment["ASAN_OPTIONS"] != nil || environment["TSAN_OPTIONS"] != nil
    }

    /// Counters of Tools/coverage, and what Tools/test --sanitize says to the sanitizers.
    public static var environment: [String: String] {
        let names: Set = ["LLVM_PROFILE_FILE", "ASAN_OPTIONS", "TSAN_OPTIONS"]
        return ProcessInfo.processInfo.environment.filter { names.contains($0.key) }
    }
}
