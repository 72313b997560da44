/// Takes the strings that the cells of a workbook share.
final class SharedStrings: XMLHandler {
    private(set) var strings: [String] = []
    private var text = CellText()
    private var size = 0

    func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == "si" { text = CellText() }
        text.start(name)
    }

    func text(_ piece: UnsafeBufferPointer<UInt8>) { text.append(piece) }

    func endElement(_ name: XMLName) throws(FormatError) {
        text.end(name)
        guard name == "si" else { return }
        size += text.value.utf8.count + 16
        guard size <= Self.limit else {
            throw FormatError("the cells of this workbook share more than 64 MB of text")
        }
        strings.append(text.value)
    }

    /// The most memory that the strings may take, in bytes.
    private static let limit = 64 << 20
}

/// The text of a string's runs, without the phonetic readings that Japanese workbooks add.
struct CellText {
    private(set) var value = ""
    private var isInText = false
    private var isInReading = false

    mutating func start(_ name: XMLName) {
        switch name {
        case "t": isInText = true
        case "rPh": isInReading = true
        default: break
        }
    }

    mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        if isInText, !isInReading { value += String(decoding: piece, as: UTF8.self) }
    }

    mutating func end(_ name: XMLName) {
        switch name {
        case "t": isInText = false
        case "rPh": isInReading = false
        default: break
        }
    }
}
