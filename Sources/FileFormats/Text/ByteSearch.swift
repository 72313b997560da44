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
