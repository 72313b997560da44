import FileFormats
import FoodModel

/// One row of a file of CIQUAL's XML: the texts of its fields, without the spaces around them.
struct CIQUALRow {
    /// Where the row begins.
    let location: SourceLocation
    // A row has at most ten fields: to look through them is faster than to hash their names.
    private var names: [String] = []
    private var texts: [String] = []

    init(at location: SourceLocation) { self.location = location }

    /// The text of a field; nil where it is absent, empty or marked as missing.
    subscript(field: String) -> String? { names.firstIndex(of: field).map { texts[$0] } }

    fileprivate mutating func add(_ text: String, to field: String) {
        names.append(field)
        texts.append(text)
    }

    /// A warning about the row.
    func finding(_ message: String, text: String = "") -> Finding {
        Finding(.warning, at: location, text: text, message)
    }
}

/// Takes the rows of a file of CIQUAL's XML: the elements below the root, whose children are fields.
final class CIQUALRows: XMLHandler {
    private let file: String
    private let take: (CIQUALRow) -> Void
    private var row: CIQUALRow
    private var depth = 0
    private var line = 0
    private var text = ""

    private init(file: String, take: @escaping (CIQUALRow) -> Void) {
        self.file = file
        self.take = take
        row = CIQUALRow(at: SourceLocation(file: file))
    }

    /// Hands the rows of the file `name` to `take`; a note where the file is no XML as it is.
    ///
    /// Signs that the file should have escaped are read as text.
    static func read(
        _ name: String,
        of files: SourceFiles,
        take: (CIQUALRow) -> Void
    ) throws(InputError) -> [Finding] {
        let file = files.path(of: name)
        var filter = XMLEscapeFilter()
        let text = filter.escape(try files.bytes(of: name))
        try InputError.about(file) { () throws(FormatError) in
            try withoutActuallyEscaping(take) { (take) throws(FormatError) in
                try XMLReader.read(text, to: CIQUALRows(file: file, take: take))
            }
        }
        guard filter.count > 0 else { return [] }
        return [
            Finding(
                .note,
                at: SourceLocation(file: file),
                "signs \"<\" and \"&\" that XML does not allow in text: \(filter.count) "
                    + "read as text"
            )
        ]
    }

    func willStartElement(onLine line: Int) { self.line = line }

    func startElement(_ name: String, _ attributes: [String: String]) {
        depth += 1
        if depth == 2 { row = CIQUALRow(at: SourceLocation(file: file, line: line)) }
        text = ""
    }

    func text(_ piece: String) {
        if depth == 3 { text += piece }
    }

    func endElement(_ name: String) {
        switch depth {
        case 3:
            let text = Self.trimmed(text)
            if !text.isEmpty { row.add(text, to: name) }
        case 2: take(row)
        default: break
        }
        depth -= 1
    }

    /// `text` without the spaces and line ends around it.
    private static func trimmed(_ text: String) -> String {
        let bytes = text.utf8
        guard let first = bytes.firstIndex(where: { !isSpace($0) }),
            let last = bytes.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(text[first...last])
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
    }
}
