import FileFormats
import FoodModel

/// One row of a file of CIQUAL's XML: the texts of its fields, without the spaces around them.
///
/// Valid while it is handed on: the names of its fields are the parser's.
struct CIQUALRow {
    private struct Field {
        let name: XMLName
        let text: Range<Int>
    }

    /// Where the row begins.
    private(set) var location: SourceLocation
    /// The texts of all fields.
    private var bytes: [UInt8] = []
    // A row has at most ten fields: to look through them is faster than to hash their names.
    private var fields: [Field] = []

    fileprivate init(at location: SourceLocation) { self.location = location }

    /// The text of a field; nil where it is absent, empty or marked as missing.
    subscript(field: String) -> String? {
        fields.first { $0.name.text == field }
            .map { String(decoding: bytes[$0.text], as: UTF8.self) }
    }

    /// The UTF-8 of a field's text, empty where it is absent or marked as missing.
    func bytes(of field: StaticString) -> ArraySlice<UInt8> {
        fields.first { $0.name == field }.map { bytes[$0.text] } ?? []
    }

    /// Lets go of the fields, for a row that begins elsewhere.
    fileprivate mutating func begin(at location: SourceLocation) {
        self.location = location
        bytes.removeAll(keepingCapacity: true)
        fields.removeAll(keepingCapacity: true)
    }

    /// Takes a piece of the text of the next field.
    fileprivate mutating func add(_ piece: UnsafeBufferPointer<UInt8>) {
        bytes.append(contentsOf: piece)
    }

    /// Ends the field whose text is what was taken since the last one ended.
    fileprivate mutating func endField(_ name: XMLName) {
        var text = (fields.last?.text.upperBound ?? 0)..<bytes.count
        while let first = text.first, Self.isSpace(bytes[first]) { text.removeFirst() }
        while let last = text.last, Self.isSpace(bytes[last]) { text.removeLast() }
        bytes.removeLast(bytes.count - text.upperBound)
        if !text.isEmpty { fields.append(Field(name: name, text: text)) }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
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
        let stream = try files.stream(of: name)
        try InputError.about(file) { () throws(FormatError) in
            try withoutActuallyEscaping(take) { (take) throws(FormatError) in
                let rows = CIQUALRows(file: file, take: take)
                try XMLReader.read(stream, escapedBy: &filter, to: rows)
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

    func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
        depth += 1
        if depth == 2 { row.begin(at: SourceLocation(file: file, line: line)) }
    }

    func text(_ piece: UnsafeBufferPointer<UInt8>) {
        if depth == 3 { row.add(piece) }
    }

    func endElement(_ name: XMLName) {
        switch depth {
        case 3: row.endField(name)
        case 2: take(row)
        default: break
        }
        depth -= 1
    }
}
