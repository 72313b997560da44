import FoodModel
import Foundation

/// A person's own names and weights of foods: plain text, one to a line, that can be kept under git.
///
///     # what I call it = a food's id, or its exact name
///     oat milk barista = fdc:2257046
///     # a measure of it = what that weighs
///     1 cup of my granola = 120 g
///
/// Lines may stand in any order; `#` after a blank or at the start opens a remark.
public struct MemoryFile: Sendable {
    /// As the person gave it.
    public let path: String
    let bytes: [UInt8]

    /// A file that need not be written: `bytes` is what it would hold.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// What the file at `path` holds; an empty one where there is none, unless it must be there.
    ///
    /// - Throws: `InputError` where it cannot be read.
    public static func read(_ path: String, isRequired: Bool = false) throws -> MemoryFile {
        guard isRequired || FileManager.default.fileExists(atPath: path) else {
            return MemoryFile(path: path, bytes: [])
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw InputError(
                .noInput,
                at: SourceLocation(file: path),
                "the file of your own foods cannot be read"
            )
        }
        return MemoryFile(path: path, bytes: [UInt8](data))
    }
}
