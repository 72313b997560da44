import Foundation

extension UnsafeBufferPointer<UInt8> {
    /// The offset of the first `byte` from `start` on, by the C library's search.
    func offset(of byte: UInt8, from start: Int = 0) -> Int? {
        guard let address = baseAddress,
            let found = memchr(address + start, Int32(byte), count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(address)
    }

    /// How many bytes are line feeds.
    var lineFeeds: Int {
        var count = 0
        var next = offset(of: UInt8(ascii: "\n"))
        while let found = next {
            count += 1
            next = offset(of: UInt8(ascii: "\n"), from: found + 1)
        }
        return count
    }
}

/// Finds a sequence of bytes by the C library's search for its rarest one.
public enum ByteSearch {
    /// The offset of the first `wanted` in `bytes` from `start` on, all of it before `end`.
    public static func first(
        _ wanted: StaticString,
        in bytes: [UInt8],
        from start: Int = 0,
        to end: Int? = nil
    ) -> Int? {
        wanted.withUTF8Buffer { wanted in
            guard let rarest = wanted.indices.min(by: { rank(wanted[$0]) < rank(wanted[$1]) })
            else { return nil }
            return bytes.withUnsafeBufferPointer { text in
                let end = min(end ?? text.count, text.count)
                var next = max(start, 0) + rarest
                while next < end, let found = text.offset(of: wanted[rarest], from: next),
                    found - rarest + wanted.count <= end
                {
                    let begin = found - rarest
                    if text[begin..<begin + wanted.count].elementsEqual(wanted) { return begin }
                    next = found + 1
                }
                return nil
            }
        }
    }

    /// How often `byte` stands in `bytes` from `start` on, before `end`.
    public static func count(
        of byte: UInt8,
        in bytes: [UInt8],
        from start: Int = 0,
        to end: Int? = nil
    ) -> Int {
        bytes.withUnsafeBufferPointer { text in
            var count = 0
            let end = min(end ?? text.count, text.count)
            var next = start
            while next < end, let found = text.offset(of: byte, from: next), found < end {
                count += 1
                next = found + 1
            }
            return count
        }
    }

    /// How common a byte is in pages and other text, roughly.
    private static func rank(_ byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "+"), UInt8(ascii: "@"), UInt8(ascii: "!"): 0
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): 1
        case UInt8(ascii: "q"), UInt8(ascii: "x"), UInt8(ascii: "z"): 2
        case UInt8(ascii: "="), UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: " "), UInt8(ascii: "/"):
            5
        case UInt8(ascii: "a")...UInt8(ascii: "z"): 4
        default: 3
        }
    }
}
