public import FoodModel
import Foundation

/// The food tables at one place: the one that it is, or those that were gathered in its folders.
public struct FoundTables {
    public private(set) var tables: [RecognisedTable] = []
    /// The paths of the files that no reader knows, of a folder that is no table itself.
    public private(set) var leftAlone: [String] = []
    /// What is wrong with files that could not be looked into.
    public private(set) var errors: [InputError] = []

    /// Told how far each file is read.
    private let observer: ((ReadingProgress) -> Void)?

    /// The tables at `path`, a file or a folder; the reader called `name` is used, or the mapping
    /// file at `mapping`, where they are given.
    ///
    /// - Throws: `InputError` where `path` is neither a table nor a folder that holds one.
    public init(
        at path: String,
        as name: String? = nil,
        mapping: String? = nil,
        observer: ((ReadingProgress) -> Void)? = nil
    ) throws(InputError) {
        self.observer = observer
        let files = try SourceFiles(path: path, observer: observer)
        if let table = try SourceReaders.table(in: files, as: name, mapping: mapping) {
            tables = [table]
            return
        }
        gather(path, depth: 0)
        guard !tables.isEmpty || !errors.isEmpty else { throw SourceReaders.unrecognised(files) }
    }

    private mutating func gather(_ folder: String, depth: Int) {
        guard depth < Self.deepest else { return }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
        for name in names where !name.hasPrefix(".") {
            let path = "\(folder)/\(name)"
            let type = try? FileManager.default.attributesOfItem(atPath: path)[.type]
            do {
                let files = try SourceFiles(path: path, observer: observer)
                if let table = try SourceReaders.table(in: files) {
                    tables.append(table)
                } else if type as? FileAttributeType == .typeDirectory {
                    gather(path, depth: depth + 1)
                } else {
                    leftAlone.append(path)
                }
            } catch {
                errors.append(error)
            }
        }
    }

    /// How many folders inside one another are looked into.
    private static let deepest = 8
}
