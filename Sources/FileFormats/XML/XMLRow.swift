/// One row of an XML file: an element below the root, whose children are its fields.
///
/// Its fields go by their places among the names that were asked for; others are not in it.
public struct XMLRow {
    private struct Field {
        let place: Int
        let text: Range<Int>
    }

    /// The line on which the row begins, 1-based; nil where the parser does not tell.
    public private(set) var line: Int?
    /// The texts of all fields.
    private var bytes: [UInt8] = []
    /// Where the text of the field at hand begins.
    private var start = 0
    // A row has some ten fields at most: to look through them is faster than to hash.
    private var fields: [Field] = []

    init() {}

    /// The UTF-8 of a field's text without the spaces around it; empty where there is none.
    ///
    /// Of two fields of one name it is the first's.
    public subscript(place: Int) -> ArraySlice<UInt8> {
        for field in fields where field.place == place { return bytes[field.text] }
        return []
    }

    /// Lets go of the fields, for a row that begins on `line`.
    mutating func begin(onLine line: Int?) {
        self.line = line
        bytes.removeAll(keepingCapacity: true)
        fields.removeAll(keepingCapacity: true)
        start = 0
    }

    /// Takes a piece of the text of the next field.
    mutating func add(_ piece: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: piece) }

    /// Ends the field whose text is what was taken since the last one ended; one without a place is
    /// left out.
    mutating func endField(at place: Int?) {
        var (first, end) = (start, bytes.count)
        while first < end, Self.isSpace(bytes[first]) { first += 1 }
        while first < end, Self.isSpace(bytes[end - 1]) { end -= 1 }
        start = bytes.count
        guard let place, first < end else { return }
        fields.append(Field(place: place, text: first..<end))
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
    }
}
