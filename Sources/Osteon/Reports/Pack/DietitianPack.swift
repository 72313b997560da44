import FileFormats
import FoodModel
import Foundation

/// What a person takes to a dietitian: a page for the appointment, and all that it rests on, as one zip.
///
/// It tells no name, and no folder of the machine. Medicines, T-score, conditions and what a clinician
/// set are in it only where they were asked for; a pack without them is the same, byte for byte,
/// whatever they are.
///
///     let pack = try pipeline.pack(bytes, file: "week.meal")
///     try pack.write(to: "week.zip")
public struct DietitianPack: Sendable {
    /// One file of a pack.
    public struct Entry: Hashable, Sendable {
        /// "inputs/diary.meal".
        public let name: String
        /// What a person reads of it.
        public let title: String
        public let bytes: [UInt8]
    }

    /// In the order of the archive; the last has the checksums of all others.
    public let entries: [Entry]
    /// The scores of the pack.
    ///
    /// Without medicines and conditions they may be others than the person's own.
    public let report: ScoreReport
    /// Whether medicines, T-score and conditions are in it.
    public let includesProfile: Bool
    /// What the person should know before they hand it on.
    public let notes: [String]

    /// The pack of `entries`, with their checksums.
    init(_ entries: [Entry], of report: ScoreReport, includesProfile: Bool, notes: [String]) {
        let sums = entries.map { "\(Self.checksum(of: $0.bytes))  \($0.name)\n" }
        let checksums = Entry(
            "SHA256SUMS",
            "the checksums of these files, for sha256sum -c",
            sums.joined()
        )
        self.entries = entries + [checksums]
        self.report = report
        self.includesProfile = includesProfile
        self.notes = notes
    }

    /// The pack as a zip.
    ///
    /// - Returns: Its bytes: the same for the same pack.
    /// - Throws: `FormatError` where libarchive cannot write it.
    public func archive() throws -> [UInt8] {
        try ZipWriter.archive(of: entries.map { ($0.name, $0.bytes) })
    }

    /// Writes the pack to a file that only its owner may read, whole or not at all.
    ///
    /// - Parameter path: Where to; what stands there is replaced.
    /// - Throws: ``OutputError`` where it cannot be written; what stood there is then as it was.
    public func write(to path: String) throws {
        try PersonalFile(path: path).write(Data(archive()))
    }

    static func checksum(of bytes: [UInt8]) -> String {
        var checksum = SHA256()
        bytes.withUnsafeBytes { checksum.add($0) }
        return checksum.hexadecimal
    }
}

extension [DietitianPack.Entry] {
    /// A line a file: its name, and what a person reads of it.
    var lines: [String] {
        let width = map(\.name.count).reduce(0, Swift.max)
        return map { "  " + Columns.left($0.name, width + 2) + $0.title }
    }
}

extension DietitianPack.Entry {
    init(_ name: String, _ title: String, _ text: String) {
        self.init(name: name, title: title, bytes: Array(text.utf8))
    }
}
