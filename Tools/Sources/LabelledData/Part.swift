import FileFormats

/// Which rows of labelled sentences: those to judge by, or those to learn from.
package enum Part: String, CaseIterable, Sendable {
    /// Rows where the first eight hexadecimal digits of the SHA-256 of the input in lower case are a
    /// multiple of five.
    case test
    /// The other four fifths.
    case train
    case all

    /// Whether the row of the sentence `input` is one of them.
    package func holds(_ input: String) -> Bool {
        guard self != .all else { return true }
        var checksum = SHA256()
        Array(input.lowercased().utf8).withUnsafeBytes { checksum.add($0) }
        let isTest = UInt64(checksum.hexadecimal.prefix(8), radix: 16)?.isMultiple(of: 5) ?? false
        return isTest == (self == .test)
    }
}
