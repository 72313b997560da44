/// The elements of a large JSON file, one at a time: of the arrays in one object, as in
/// `{"FoundationFoods": [{…}, {…}]}`, or of one array.
///
/// It splits and does not parse: what an element is made of is for a JSON decoder to check.
public struct JSONElements {
    /// One element, as it is written.
    public struct Element {
        /// The name of the array that it is in; nil where the array has none.
        public let key: String?
        public let bytes: [UInt8]
        /// The line on which it begins, 1-based.
        public let line: Int
    }

    /// The longest element that is read, in bytes.
    public static let longest = 16 << 20

    private let stream: ByteStream
    private var piece: [UInt8] = []
    private var offset = 0
    private var line = 1
    private var key: String?
    private var state = State.start

    private enum State {
        /// Before the first byte that says which form the file has.
        case start
        /// In the object, before a key or its end.
        case object
        /// In an array, before an element or its end; whether the array is in an object.
        case array(isInObject: Bool)
        case end
    }

    public init(_ stream: ByteStream) { self.stream = stream }

    /// The next element, or nil at the end.
    public mutating func next() throws(FormatError) -> Element? {
        while true {
            let byte = try nextSignificant()
            switch (state, byte) {
            case (.start, UInt8(ascii: "{")?):
                offset += 1
                state = .object
            case (.start, UInt8(ascii: "[")?):
                offset += 1
                state = .array(isInObject: false)
            case (.object, UInt8(ascii: "\"")?): try enterMember()
            case (.object, UInt8(ascii: ",")?), (.array, UInt8(ascii: ",")?): offset += 1
            case (.object, UInt8(ascii: "}")?), (.array(isInObject: false), UInt8(ascii: "]")?):
                offset += 1
                state = .end
            case (.array(isInObject: true), UInt8(ascii: "]")?):
                offset += 1
                state = .object
            case (.array, .some): return try element()
            case (.end, nil): return nil
            case (_, nil):
                throw error("the file ends too early: what is opened in it is never closed")
            default:
                throw error("this is no JSON with records in arrays")
            }
        }
    }

    /// Passes over the key of a member, and over its value unless it is an array.
    private mutating func enterMember() throws(FormatError) {
        let name = try value()
        guard try nextSignificant() == UInt8(ascii: ":") else {
            throw error("a \":\" is missing behind a key")
        }
        offset += 1
        if try nextSignificant() == UInt8(ascii: "[") {
            offset += 1
            key = String(decoding: name.dropFirst().dropLast(), as: UTF8.self)
            state = .array(isInObject: true)
        } else {
            _ = try value()
        }
    }

    private mutating func element() throws(FormatError) -> Element {
        let start = line
        return Element(key: key, bytes: try value(), line: start)
    }

    /// The bytes of the value that begins here.
    private mutating func value() throws(FormatError) -> [UInt8] {
        let startLine = line
        var scanner = JSONScanner()
        var value: [UInt8] = []
        while true {
            let start = offset
            let isWhole = piece.withUnsafeBufferPointer { scanner.scan($0, &offset, &line) }
            value += piece[start..<offset]
            guard value.count <= Self.longest else {
                throw FormatError(
                    "this value is longer than 16 MB, which no record's is",
                    at: FilePosition(line: startLine, column: 1)
                )
            }
            if isWhole { return value }
            guard let next = try stream.next() else {
                throw error("the file ends too early: what is opened in it is never closed")
            }
            piece = next
            offset = 0
        }
    }

    /// The next byte that is no space, which stays where it is; nil at the end.
    private mutating func nextSignificant() throws(FormatError) -> UInt8? {
        while true {
            while offset < piece.count {
                let byte = piece[offset]
                switch byte {
                case UInt8(ascii: "\n"): line += 1
                case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
                // A byte order mark.
                case 0xEF, 0xBB, 0xBF: break
                default: return byte
                }
                offset += 1
            }
            guard let next = try stream.next() else { return nil }
            piece = next
            offset = 0
        }
    }

    private func error(_ message: String) -> FormatError {
        FormatError(message, at: FilePosition(line: line, column: 1))
    }
}
