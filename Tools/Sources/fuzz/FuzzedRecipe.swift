import FoodModel
import MealReaders

/// A file of recipes or of what was eaten.
struct FuzzedRecipe: FuzzTarget {
    /// The name under which the bytes are read.
    let file: String

    func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        // Vertical tabs and form feeds of word processors end lines, too. One more is the end of a file
        // without a line end, where YAML's parser puts one.
        let lines = String(decoding: bytes, as: UTF8.self).count { $0.isNewline } + 2
        let isPacked = bytes.starts(with: "PK".utf8) || bytes.starts(with: [0x1F, 0x8B])
        func check(_ location: SourceLocation, _ message: String) {
            require(!message.isEmpty, "a finding says something")
            require(location.line ?? 1 > 0, "lines are counted from 1")
            require(location.column ?? 1 > 0, "columns are counted from 1")
            // What lies in an archive has more lines than the archive.
            require(isPacked || location.line ?? 1 <= lines, "the file has the line: \(location)")
        }
        do {
            let diary = try MealReader.read(bytes: Array(bytes), file: file)
            require(!diary.days.isEmpty || !diary.recipes.isEmpty, "nothing is no diary")
            for finding in diary.findings { check(finding.location, finding.message) }
        } catch {
            check(error.location, error.message)
        }
    }
}
