import Foundation

/// Recipes that other people wrote; they stay outside the project.
enum Corpus {
    /// The folder of recipes; nil where the environment names none.
    static let recipes = ProcessInfo.processInfo.environment["OSTEON_CORPUS"]
        .map { URL(filePath: $0).appending(path: "recipes") }

    /// The paths of all files below `folder` that end in one of `extensions`, in order.
    static func files(in folder: String, _ extensions: String...) -> [String] {
        guard let recipes,
            let paths = FileManager.default.enumerator(atPath: recipes.appending(path: folder).path)
        else { return [] }
        return paths.compactMap { $0 as? String }.filter { path in
            extensions.contains { path.hasSuffix(".\($0)") }
        }.map { "\(folder)/\($0)" }.sorted()
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        let root = recipes ?? URL(filePath: "/")
        return [UInt8](try Data(contentsOf: root.appending(path: path)))
    }
}
