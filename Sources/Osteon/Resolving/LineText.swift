import FileFormats
import FoodModel

/// The lines of a plain text.
struct LineText {
    /// Without their ends, which are LF or CRLF; the last needs none.
    let lines: [String]

    /// - Throws: `InputError` where `bytes` are not UTF-8 or not text.
    init(_ bytes: [UInt8], file: String) throws(InputError) {
        let location = SourceLocation(file: file)
        guard !bytes.contains(0) else {
            throw InputError(
                .badData,
                at: location,
                "the file is not text; write one ingredient a line, in UTF-8"
            )
        }
        do throws(FormatError) {
            var text = try TextEncoding.utf8.utf8(bytes)[...]
            if text.last == UInt8(ascii: "\n") { text.removeLast() }
            guard !text.isEmpty || !bytes.isEmpty else {
                lines = []
                return
            }
            lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
                .map { line in
                    let end = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
                    return String(decoding: end, as: UTF8.self)
                }
        } catch {
            throw InputError(
                .badData,
                at: SourceLocation(
                    file: file,
                    line: error.position?.line,
                    column: error.position?.column
                ),
                error.message
            )
        }
    }
}
