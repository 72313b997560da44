/// How much an archive may unpack to: a small file can hold gigabytes.
public struct ArchiveLimits: Hashable, Sendable {
    /// The most bytes of one member that are kept in memory.
    public let member: Int
    /// The most bytes of all members that are kept in memory together.
    public let total: Int

    public init(member: Int, total: Int) {
        self.member = member
        self.total = total
    }

    /// Room for the largest public table there is, several times over.
    public static let standard = ArchiveLimits(member: 512 << 20, total: 1 << 30)

    /// The most bytes of content that are read piece by piece out of a file of `size` bytes.
    ///
    /// Tables shrink to a twentieth, a sheet of a workbook to a fiftieth; what is made to burst
    /// shrinks to a thousandth.
    static func streamed(from size: Int) -> Int { max(64 << 20, 200 * size) }
}
