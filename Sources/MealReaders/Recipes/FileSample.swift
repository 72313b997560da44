import FileFormats

/// The beginning of a file, by which its format is told.
struct FileSample {
    let file: String
    /// Up to 64 KiB.
    let head: [UInt8]
    /// The lines of the first 8 KiB, without their ends.
    let rawLines: [ArraySlice<UInt8>]
    /// The JSON that it begins with; nil where it is none.
    let json: JSONNode?
    /// What the fields of recipes may be called.
    let fields: RecipeFields

    init(file: String, _ bytes: [UInt8], _ fields: RecipeFields = .known) {
        self.file = file
        self.fields = fields
        head = bytes.count <= Self.longest ? bytes : Array(bytes[..<Self.longest])
        rawLines = head.prefix(8 << 10)
            .split(omittingEmptySubsequences: false) {
                $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
            }
        let first = head.first { $0 > UInt8(ascii: " ") && ![0xEF, 0xBB, 0xBF].contains($0) }
        let isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        json = isJSON ? JSONDocument(beginning: head).root : nil
    }

    private static let longest = 64 << 10

    /// Whether the file's name ends in one of `extensions`.
    func isNamed(_ extensions: String...) -> Bool {
        let name = file.lowercased()
        return extensions.contains { name.hasSuffix(".\($0)") }
    }

    /// Whether `text` stands in the sample.
    func contains(_ text: StaticString) -> Bool { ByteSearch.first(text, in: head) != nil }

    /// The lines as text; bytes that are not UTF-8 are replaced.
    var lines: some Sequence<Substring> {
        rawLines.lazy.map { Substring(String(decoding: $0, as: UTF8.self)) }
    }

    /// The first line that is not empty, as text.
    var firstLine: String {
        let line = rawLines.first { $0.contains { $0 > UInt8(ascii: " ") } } ?? []
        return String(decoding: line, as: UTF8.self)
    }

    /// Whether an element that begins as `tag` does, such as "<mx2", is in the sample.
    func hasElement(_ tag: StaticString) -> Bool {
        guard let start = ByteSearch.first(tag, in: head) else { return false }
        let next = start + tag.utf8CodeUnitCount
        return next == head.count || head[next] <= UInt8(ascii: " ")
            || head[next] == UInt8(ascii: ">") || head[next] == UInt8(ascii: "/")
    }

    /// Whether it is no text at all.
    var isBinary: Bool { head.contains(0) }

    /// Whether it begins as an archive does.
    var isArchive: Bool { RecipeFile.isArchive(head) }
}
