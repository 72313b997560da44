import Foundation

/// Which files of a folder may have lines of food.
public enum ReviewFiles {
    /// The endings of meal files; any other text has one ingredient a line.
    private static let meals: Set = ["meal", "yaml", "yml", "json", "cook"]

    /// Whether `file` is called as a meal file is.
    static func isMeal(_ file: String) -> Bool { meals.contains(ending(of: file)) }

    /// The meal files and texts below `folder`, by name; nil where it is no folder.
    ///
    /// Hidden ones are left out, and links to folders are not followed.
    public static func paths(below folder: String) -> [String]? {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory),
            isDirectory.boolValue,
            let below = FileManager.default.enumerator(
                at: URL(fileURLWithPath: folder),
                includingPropertiesForKeys: [.isRegularFileKey],
                options: [.skipsHiddenFiles]
            )
        else { return nil }
        let root = URL(fileURLWithPath: folder).path
        let start = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        return below.compactMap { $0 as? URL }
            .filter { meals.union(["txt"]).contains(ending(of: $0.path)) }
            .filter {
                (try? $0.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true
            }
            .map { start + $0.path.dropFirst(root.count) }
            .sorted()
    }

    private static func ending(of file: String) -> String {
        let name = file.split(separator: "/").last ?? ""
        return name.split(separator: ".").count > 1
            ? name.split(separator: ".").last.map { $0.lowercased() } ?? "" : ""
    }
}
