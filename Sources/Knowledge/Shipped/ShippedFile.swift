import CFoodData

/// A file of FoodData, compiled into the binary.
public struct ShippedFile: Sendable {
    /// The path below FoodData: "Classes/classes.tsv".
    public let path: String
    private let start: Int
    private let length: Int

    /// The file's bytes, copied out of the binary.
    public var bytes: [UInt8] { withBytes { Array($0) } }

    /// The file's bytes in the binary itself.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        body(UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: start), count: length))
    }

    /// Every shipped file, in the order of their paths.
    public static var all: [ShippedFile] {
        var count = 0
        let files = osteon_shipped_files(&count)
        return UnsafeBufferPointer(start: files, count: count).map { file in
            ShippedFile(
                path: String(cString: file.path),
                start: Int(bitPattern: file.bytes),
                length: file.length
            )
        }
    }

    /// The shipped file at `path`.
    ///
    /// - Throws: ``KnowledgeError`` where the binary holds no such file.
    public static func at(_ path: String) throws(KnowledgeError) -> ShippedFile {
        guard let file = all.first(where: { $0.path == path }) else {
            throw KnowledgeError.notShipped(path)
        }
        return file
    }
}
