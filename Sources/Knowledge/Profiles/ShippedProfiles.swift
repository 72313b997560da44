import FileFormats
import FoodModel

/// The profile file as a short command keeps it: to read its YAML takes ten times as long.
public struct ShippedProfiles: Sendable {
    private static let file = "Profiles/bone-support.yaml"

    private let root: YAMLNode

    /// What tells what is kept of this file from every other.
    public static var key: String {
        get throws { "profiles \(Checksum().adding(try ShippedFile.at(file)))" }
    }

    /// The file that was compiled in.
    ///
    /// - Throws: `InputError` with the place of a fault in it.
    public init() throws {
        root = try ProfileNode.read(ShippedFile.at(Self.file).bytes, file: Self.file)
    }

    /// What ``bytes`` wrote; nil where they are damaged, or another machine's.
    public init?(bytes: UnsafeRawBufferPointer) {
        guard let root = PackedTree(bytes: bytes)?.root else { return nil }
        self.root = root
    }

    /// What ``init(bytes:)`` reads, on machines of this one's kind.
    public var bytes: [UInt8] { PackedTree(root).bytes }

    /// The rules and the people that they are applied to.
    ///
    /// - Throws: `InputError` with the place of a fault in the file.
    public func book() throws -> ProfileBook {
        try ProfileBook(ProfileNode(root, file: Self.file))
    }
}
