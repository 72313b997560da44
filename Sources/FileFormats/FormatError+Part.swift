extension FormatError {
    /// The same error, in the archive member, sheet or element `part` unless it names one already.
    func inside(_ part: String) -> FormatError {
        FormatError(message, at: position, in: self.part ?? part)
    }
}
