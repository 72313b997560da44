import FoodModel
import Foundation

/// A file, or standard input, read whole.
struct InputFile {
    /// As the person gave it.
    let name: String
    let bytes: [UInt8]

    /// Reads the file at `path`; "-" is standard input.
    ///
    /// - Throws: `InputError` that says why it cannot be read.
    static func read(_ path: String) throws -> InputFile {
        if path == "-" {
            let data = try FileHandle.standardInput.readToEnd() ?? Data()
            return InputFile(name: path, bytes: [UInt8](data))
        }
        let location = SourceLocation(file: path)
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw InputError(.noInput, at: location, "there is no such file")
        }
        guard !isDirectory.boolValue else {
            throw InputError(
                .noInput,
                at: location,
                "this is a folder; name a meal file inside it"
            )
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw InputError(
                .noInput,
                at: location,
                "the file cannot be read; check its permissions"
            )
        }
        return InputFile(name: path, bytes: [UInt8](data))
    }
}
