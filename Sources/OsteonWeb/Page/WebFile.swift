import CWebFiles

/// The files of the page, as they were when the program was built.
enum WebFile {
    private static var files: UnsafeBufferPointer<OsteonWebFile> {
        var count = 0
        return UnsafeBufferPointer(start: osteon_web_files(&count), count: count)
    }

    /// What they are called, in the order of the alphabet.
    static var names: [String] { files.map { String(cString: $0.name) } }

    /// The bytes of the file called `name`, which was compiled in.
    static func bytes(_ name: String) -> [UInt8] {
        guard let file = files.first(where: { String(cString: $0.name) == name }) else {
            preconditionFailure("\(name) was not compiled in")
        }
        return Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
    }
}
