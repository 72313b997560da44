/// A part of Osteon that takes what strangers wrote: it may refuse it, and must do nothing else wrong.
protocol FuzzTarget {
    /// Reads `bytes`; stops the program where something comes of them that nothing may.
    func read(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// Stops the program where a rule is broken; `precondition` says no words in a release build.
func require(_ holds: Bool, _ rule: @autoclosure () -> String) {
    guard holds else { fatalError(rule()) }
}
