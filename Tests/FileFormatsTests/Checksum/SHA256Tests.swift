import FileFormats
import Testing

@Suite struct SHA256Tests {
    /// The examples of FIPS 180-4, and a million times "a".
    @Test(arguments: [
        ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
    func `the checksum is that of the standard`(text: String, count: Int, sum: String) {
        let bytes = Array(String(repeating: text, count: count).utf8)
        for piece in [1, 7, 63, 64, 65, 1000, bytes.count + 1] where bytes.count < piece * 50_000 {
            var checksum = SHA256()
            var start = 0
            while start < bytes.count {
                let end = min(start + piece, bytes.count)
                bytes[start..<end].withUnsafeBytes { checksum.add($0) }
                start = end
            }
            #expect(checksum.hexadecimal == sum, "in pieces of \(piece)")
        }
    }
}
