/// Takes the rows of one sheet from its XML.
final class SheetRows: XMLHandler {
    private var rows: [SheetRow] = []
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
        defer { rows = [] }
        return rows
    }

    func startElement(_ name: String, _ attributes: [String: String]) throws(FormatError) {
        switch name {
        case "row":
            // Both numbers may be left out: then a row or cell follows the one before.
            rowNumber = attributes["r"].flatMap { Int($0) } ?? rowNumber + 1
            cells = []
        case "c":
            column = attributes["r"].flatMap(SheetRow.column) ?? cells.count
            guard column >= cells.count else {
                throw error("the cells of this row are not in the order of their columns")
            }
            type = attributes["t"] ?? ""
            value = ""
            inlineText = CellText()
        case "v": isInValue = true
        default: inlineText.start(name)
        }
    }

    func text(_ piece: String) {
        if isInValue { value += piece } else { inlineText.append(piece) }
    }

    func endElement(_ name: String) throws(FormatError) {
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

    private func error(_ message: String) -> FormatError {
        FormatError(message, at: FilePosition(line: rowNumber, column: column + 1))
    }
}
