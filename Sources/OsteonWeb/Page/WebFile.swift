import CWebFiles

/// The files of the page, as they were when the program was built.
enum WebFile {
    /// The bytes of the file called `name`, which was compiled in.
    static func bytes(_ name: String) -> [UInt8] {
        var count = 0
        let files = UnsafeBufferPointer(start: osteon_web_files(&count), count: count)
        guard let file = files.first(where: { String(cString: $0.name) == name }) else {
            preconditionFailure("\(name) was not compiled in")
        }
        return Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
    }
}
