import FileFormats
import FoodModel

/// The pieces of all members of an archive, archives in it among them.
struct MemberPieces: RecipePieces {
    private let archive: ArchiveReader
    private let file: String
    private let fields: RecipeFields
    private let depth: Int
    /// The member that is being read.
    private var member: RecipeFile?
    private var isBroken = false

    init(_ archive: ArchiveReader, of file: String, _ fields: RecipeFields, _ depth: Int = 0) {
        self.archive = archive
        self.file = file
        self.fields = fields
        self.depth = depth
    }

    mutating func next() throws(InputError) -> RecipePiece? {
        while true {
            if let piece = try member?.next() { return piece }
            member = nil
            guard !isBroken, let next = try nextMember() else { return nil }
            member = try RecipeFile(
                next.bytes,
                file: "\(file)/\(next.name)",
                fields,
                depth: depth + 1
            )
        }
    }

    private mutating func nextMember() throws(InputError) -> ArchiveReader.Member? {
        do {
            return try archive.next(where: Self.mayHoldRecipes)
        } catch {
            isBroken = true
            throw InputError(error, in: file)
        }
    }

    /// Whether a member is no picture, and nothing that a system keeps for itself.
    private static func mayHoldRecipes(_ name: String) -> Bool {
        let folders = name.split(separator: "/")
        guard !folders.contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" }) else {
            return false
        }
        let end = folders.last?.lowercased().split(separator: ".").last ?? ""
        return !passedOver.contains(String(end))
    }

    private static let passedOver: Set<String> = [
        "jpg", "jpeg", "png", "gif", "webp", "avif", "heic", "bmp", "svg", "ico", "pdf", "css",
        "js", "map", "woff", "woff2", "ttf", "db", "sqlite", "mp4", "mov",
    ]
}
