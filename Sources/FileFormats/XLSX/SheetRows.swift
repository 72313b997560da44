/// Takes the rows of one sheet from its XML.
final class SheetRows: XMLHandler {
    private var rows: [SheetRow] = []
    /// Empty places in the rows that were not taken yet.
    private var gaps = 0
    private let sharedStrings: [String]
    private var rowNumber = 0
    private var cells: [String?] = []
    private var column = 0
    private var type = ""
    private var value = ""
    private var isInValue = false
    private var inlineText = CellText()

    init(sharedStrings: [String]) { self.sharedStrings = sharedStrings }

    /// The rows that ended since they were last taken.
    func takeRows() -> [SheetRow] {
        defer {
            rows = []
            gaps = 0
        }
        return rows
    }

    func startElement(_ name: XMLName, _ attributes: XMLAttributes) throws(FormatError) {
        switch name {
        case "row":
            // Both numbers may be left out: then a row or cell follows the one before.
            rowNumber = attributes["r"].flatMap { Int($0) } ?? rowNumber + 1
            guard (1...Self.lastRow).contains(rowNumber) else {
                throw FormatError("rows are numbered from 1 to \(Self.lastRow) and not as here")
            }
            cells = []
        case "c":
            column = attributes["r"].flatMap(SheetRow.column) ?? cells.count
            guard column >= cells.count else {
                throw error("the cells of this row are not in the order of their columns")
            }
            gaps += column - cells.count
            guard gaps <= Self.mostGaps else {
                throw error("a table has no such gaps as there are between the cells here")
            }
            type = attributes["t"] ?? ""
            value = ""
            inlineText = CellText()
        case "v": isInValue = true
        default: inlineText.start(name)
        }
    }

    func text(_ piece: UnsafeBufferPointer<UInt8>) {
        if isInValue {
            value += String(decoding: piece, as: UTF8.self)
        } else {
            inlineText.append(piece)
        }
    }

    func endElement(_ name: XMLName) throws(FormatError) {
        switch name {
        case "v": isInValue = false
        case "c":
            guard let content = try content else { return }
            cells += repeatElement(nil, count: column - cells.count)
            cells.append(content)
        case "row" where !cells.isEmpty: rows.append(SheetRow(number: rowNumber, cells: cells))
        default: inlineText.end(name)
        }
    }

    /// The text of the cell at hand; nil where it is empty.
    private var content: String? {
        get throws(FormatError) {
            switch type {
            case "s":
                guard let index = Int(value), sharedStrings.indices.contains(index) else {
                    throw error("the workbook has no shared string \"\(value)\"")
                }
                return sharedStrings[index]
            case "inlineStr": return inlineText.value
            default: return value.isEmpty ? nil : value
            }
        }
    }

    /// Excel's last row.
    private static let lastRow = 1_048_576

    /// Some 32 MB of nothing: a short row may name a column that is thousands of places away.
    private static let mostGaps = 2_000_000

    private func error(_ message: String) -> FormatError {
        FormatError(message, at: FilePosition(line: rowNumber, column: column + 1))
    }
}
