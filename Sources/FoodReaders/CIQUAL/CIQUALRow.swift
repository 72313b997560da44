import FileFormats
import FoodModel

/// One row of a file of CIQUAL's XML: the texts of its fields, without the spaces around them.
struct CIQUALRow {
    private let row: XMLRow
    private let file: String

    private init(_ row: XMLRow, in file: String) {
        self.row = row
        self.file = file
    }

    /// Where the row begins.
    var location: SourceLocation { SourceLocation(file: file, line: row.line) }

    /// The text of a field; nil where it is absent, empty or marked as missing.
    subscript(field: CIQUALField) -> String? {
        let text = bytes(of: field)
        return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
    }

    /// The UTF-8 of a field's text, empty where it is absent or marked as missing.
    func bytes(of field: CIQUALField) -> ArraySlice<UInt8> { row[field.rawValue] }

    /// A warning about the row.
    func finding(_ message: String, text: String = "") -> Finding {
        Finding(.warning, at: location, text: text, message)
    }

    /// Hands the rows of the file `name` to `take`; notes where the file is no XML as it is.
    ///
    /// Signs that the file should have escaped are read as text.
    static func read(
        _ name: String,
        of files: SourceFiles,
        take: (CIQUALRow) -> Void
    ) throws(InputError) -> [Finding] {
        let file = files.path(of: name)
        var filter = XMLEscapeFilter()
        let stream = try files.stream(of: name)
        try InputError.about(file) { () throws(FormatError) in
            try XMLReader.readRows(of: stream, names: CIQUALField.names, escapedBy: &filter) {
                take(CIQUALRow($0, in: file))
            }
        }
        return [("<", filter.lessThans), ("&", filter.ampersands)].compactMap { sign, tally in
            tally.firstLine.map { line in
                Finding(
                    .note,
                    at: SourceLocation(file: file, line: line),
                    text: sign,
                    "\"\(sign)\" stands here, which XML does not allow in text; it was read as text "
                        + "(signs so read in this file: \(tally.count))"
                )
            }
        }
    }
}
