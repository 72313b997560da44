import FileFormats

/// A short name of much text, which no other has.
enum Fingerprint {
    /// 64 hexadecimal digits of `words`, each of which is told from the next.
    static func of(_ words: [String]) -> String {
        var checksum = SHA256()
        for word in words {
            var word = "\(word.utf8.count):\(word)"
            word.withUTF8 { checksum.add(UnsafeRawBufferPointer($0)) }
        }
        return checksum.hexadecimal
    }
}
