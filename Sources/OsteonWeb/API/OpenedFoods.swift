import Osteon
import Synchronization

/// The foods as their file has them now: another process may have imported a table, or put another file in
/// its place.
final class OpenedFoods: Sendable {
    private let path: String
    private let opened: Mutex<(stamp: FileStamp?, library: FoodLibrary)>

    /// - Parameters:
    ///   - library: The foods.
    ///   - path: The file that they were opened from.
    init(_ library: FoodLibrary, path: String) {
        self.path = path
        opened = Mutex((FileStamp(path), library))
    }

    /// Changes with the file.
    var stamp: FileStamp? { FileStamp(path) }

    /// - Throws: ``Problem`` where the file can no longer be used.
    func library() throws -> FoodLibrary {
        try opened.withLock { opened in
            guard stamp != opened.stamp else { return opened.library }
            let library = try FoodLibrary.open(database: path)
            if let warning = library.warning {
                // The shipped foods alone would score otherwise, and nobody would see why.
                throw Problem(.unavailable, "\(warning)")
            }
            opened = (stamp, library)
            return library
        }
    }
}
