/// How much an archive may unpack to: a small file can hold gigabytes.
public struct ArchiveLimits: Hashable, Sendable {
    /// The most bytes of one member.
    public let member: Int
    /// The most bytes of all members that are read together.
    public let total: Int

    public init(member: Int, total: Int) {
        self.member = member
        self.total = total
    }

    /// Room for the largest public table there is, several times over.
    public static let standard = ArchiveLimits(member: 512 << 20, total: 1 << 30)
}
