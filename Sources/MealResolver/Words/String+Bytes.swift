extension String {
    /// Whether the bytes of `other`, which is not empty, stand somewhere in it.
    func hasBytes(of other: String) -> Bool {
        var (text, other) = (self, other)
        return text.withUTF8 { text in
            other.withUTF8 { other in
                guard let first = other.first, text.count >= other.count else { return false }
                return (0...text.count - other.count).contains { start in
                    text[start] == first
                        && text[start..<start + other.count].elementsEqual(other)
                }
            }
        }
    }
}
