import CNettle

/// The SHA-256 checksum of bytes that come in pieces.
public struct SHA256: Sendable {
    private var context = sha256_ctx()

    public init() { nettle_sha256_init(&context) }

    /// Takes the next piece.
    public mutating func add(_ bytes: UnsafeRawBufferPointer) {
        bytes.withMemoryRebound(to: UInt8.self) { bytes in
            guard let start = bytes.baseAddress else { return }
            nettle_sha256_update(&context, bytes.count, start)
        }
    }

    /// The checksum of all pieces, as 64 hexadecimal digits.
    public var hexadecimal: String {
        var copy = context
        let digest = [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_SIZE)) {
            buffer,
            count in
            count = buffer.count
            nettle_sha256_digest(&copy, count, buffer.baseAddress)
        }
        return digest.map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0" + digits : digits
        }.joined()
    }
}
