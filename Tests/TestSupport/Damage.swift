import Foundation

/// Random damage of what strangers write, the same each time: a short look, in every run of the tests, for
/// what `Tools/fuzz` looks for at length.
public struct Damage {
    private var random: SplitMix64

    public init(seed: UInt64) { random = SplitMix64(seed: seed) }

    /// The lines of a file below Tests/Fuzz, with which `Tools/fuzz` begins, too; `\r` and `\n` in them are
    /// what they say.
    ///
    /// - Throws: What reading the file throws.
    public static func seeds(_ name: String) throws -> [[UInt8]] {
        let file = MadeText.root.appendingPathComponent("Tests/Fuzz/\(name)")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            guard name == "request.txt" else { return Array(line.utf8) }
            return Array(line.replacing("\\r", with: "\r").replacing("\\n", with: "\n").utf8)
        }
    }

    /// `original` with one to six bytes changed, put in or taken out; now and then it is cut off.
    public mutating func done(to original: [UInt8]) -> [UInt8] {
        var bytes = original
        for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
            let index = Int.random(in: bytes.indices, using: &random)
            let other = original.randomElement(using: &random) ?? 0
            switch Int.random(in: 0..<20, using: &random) {
            case 0: bytes.removeSubrange(index...)
            case 1: bytes[index] = UInt8.random(in: 0...255, using: &random)
            case 2..<8: bytes[index] = other
            case 8..<14: bytes.insert(other, at: index)
            default: bytes.remove(at: index)
            }
        }
        return bytes
    }

    /// Damages the file at `path`, or one of those in that folder.
    ///
    /// - Throws: What reading and writing it throws.
    public mutating func done(at path: String) throws {
        let names = try? FileManager.default.contentsOfDirectory(atPath: path).sorted()
        let file = names?.randomElement(using: &random).map { "\(path)/\($0)" } ?? path
        let url = URL(fileURLWithPath: file)
        try Data(done(to: [UInt8](Data(contentsOf: url)))).write(to: url)
    }
}
