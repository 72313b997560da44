/// The SHA-256 checksum of bytes that come in pieces (FIPS 180-4).
public struct SHA256: Sendable {
    private var state: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
        0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    /// The bytes that do not fill a block yet.
    private var rest: [UInt8] = []
    private var count: UInt64 = 0

    public init() {}

    /// Takes the next piece.
    public mutating func add(_ bytes: UnsafeRawBufferPointer) {
        count += UInt64(bytes.count)
        var start = 0
        if !rest.isEmpty {
            start = min(64 - rest.count, bytes.count)
            rest += bytes[..<start]
            guard rest.count == 64 else { return }
            let block = rest
            block.withUnsafeBytes { digest($0) }
            rest.removeAll(keepingCapacity: true)
        }
        let whole = (bytes.count - start) / 64 * 64
        digest(UnsafeRawBufferPointer(rebasing: bytes[start..<start + whole]))
        rest += bytes[(start + whole)...]
    }

    /// The checksum of all pieces, as 64 hexadecimal digits.
    public var hexadecimal: String {
        var copy = self
        let bits = count &* 8
        let padding = [0x80] + [UInt8](repeating: 0, count: (119 - rest.count) % 64)
        let length = (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
        (padding + length).withUnsafeBytes { copy.add($0) }
        return copy.state.map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }

    /// Takes whole blocks of 64 bytes.
    private mutating func digest(_ blocks: UnsafeRawBufferPointer) {
        state.withUnsafeMutableBufferPointer { state in
            Self.constants.withUnsafeBufferPointer { constants in
                withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 16) { schedule in
                    for start in stride(from: 0, to: blocks.count, by: 64) {
                        Self.digest(blocks, at: start, state, constants, schedule)
                    }
                }
            }
        }
    }

    /// Takes the block at `start`: sixteen words of the schedule are held at a time, and eight
    /// rounds stand in a row, so that no word has to be moved.
    private static func digest(
        _ blocks: UnsafeRawBufferPointer,
        at start: Int,
        _ state: UnsafeMutableBufferPointer<UInt32>,
        _ constants: UnsafeBufferPointer<UInt32>,
        _ w: UnsafeMutableBufferPointer<UInt32>
    ) {
        for i in 0..<16 {
            w[i] = UInt32(
                bigEndian: blocks.loadUnaligned(fromByteOffset: start + 4 * i, as: UInt32.self)
            )
        }
        // The names of the standard.
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for i in stride(from: 0, to: 64, by: 8) {
            if i >= 16 { extend(w, at: i) }
            let k = UnsafeBufferPointer(rebasing: constants[i..<i + 8])
            let v = UnsafeMutableBufferPointer(rebasing: w[i & 15..<(i & 15) + 8])
            round(a, b, c, &d, e, f, g, &h, k[0] &+ v[0])
            round(h, a, b, &c, d, e, f, &g, k[1] &+ v[1])
            round(g, h, a, &b, c, d, e, &f, k[2] &+ v[2])
            round(f, g, h, &a, b, c, d, &e, k[3] &+ v[3])
            round(e, f, g, &h, a, b, c, &d, k[4] &+ v[4])
            round(d, e, f, &g, h, a, b, &c, k[5] &+ v[5])
            round(c, d, e, &f, g, h, a, &b, k[6] &+ v[6])
            round(b, c, d, &e, f, g, h, &a, k[7] &+ v[7])
        }
        state[0] &+= a
        state[1] &+= b
        state[2] &+= c
        state[3] &+= d
        state[4] &+= e
        state[5] &+= f
        state[6] &+= g
        state[7] &+= h
    }

    /// The eight words of the schedule from the `start`th on, in the place of those before the last
    /// eight.
    @inline(__always)
    private static func extend(_ w: UnsafeMutableBufferPointer<UInt32>, at start: Int) {
        for i in start..<start + 8 {
            let (early, late) = (w[(i - 15) & 15], w[(i - 2) & 15])
            let s0 = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3
            let s1 = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10
            w[i & 15] = w[i & 15] &+ s0 &+ w[(i - 7) & 15] &+ s1
        }
    }

    /// One round: of the eight words two change, and which they are moves on by one place a round.
    @inline(__always)
    private static func round(
        _ a: UInt32,
        _ b: UInt32,
        _ c: UInt32,
        _ d: inout UInt32,
        _ e: UInt32,
        _ f: UInt32,
        _ g: UInt32,
        _ h: inout UInt32,
        _ input: UInt32
    ) {
        let sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
        let t1 = h &+ sum1 &+ (g ^ e & (f ^ g)) &+ input
        let sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
        d &+= t1
        h = t1 &+ sum0 &+ (a & b | c & (a | b))
    }

    @inline(__always)
    private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
        word &>> count | word &<< (32 &- count)
    }

    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
        0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
        0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
        0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
        0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
        0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
        0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
        0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
        0xc671_78f2,
    ]
}
