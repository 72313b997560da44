/// A workbook of Office Open XML: its sheets, as rows of text.
public struct Workbook: Sendable {
    /// The names of the sheets, in the workbook's order.
    public let sheetNames: [String]
    private let archive: Archive
    private let paths: [String]
    private let sharedStrings: [String]

    /// The workbook that the parts in `archive` make up.
    public init(_ archive: Archive) throws(FormatError) {
        self.archive = archive
        let index = WorkbookIndex()
        try Self.read("xl/workbook.xml", of: archive, to: index)
        let relations = WorkbookRelations()
        try Self.read("xl/_rels/workbook.xml.rels", of: archive, to: relations)
        let strings = SharedStrings()
        if let path = relations.sharedStringsPath {
            try Self.read(path, of: archive, to: strings)
        }
        sharedStrings = strings.strings
        sheetNames = index.sheets.map(\.name)
        var paths: [String] = []
        for sheet in index.sheets {
            guard let path = relations.paths[sheet.relation] else {
                throw FormatError("the sheet \"\(sheet.name)\" is in no part of this workbook")
            }
            paths.append(path)
        }
        self.paths = paths
    }

    /// The rows of the sheet at `index`, counted from 0, that hold a cell.
    public func rows(ofSheetAt index: Int) throws(FormatError) -> [SheetRow] {
        let sheet = try sheet(at: index)
        var rows: [SheetRow] = []
        while let row = try sheet.nextRow() { rows.append(row) }
        return rows
    }

    /// A reader of the sheet at `index`, counted from 0.
    public func sheet(at index: Int) throws(FormatError) -> SheetReader {
        guard paths.indices.contains(index) else {
            throw FormatError(
                "this workbook has \(paths.count) sheets; number \(index + 1) is asked for"
            )
        }
        let path = paths[index]
        return try SheetReader(
            archive.stream(of: path),
            path: path,
            sharedStrings: sharedStrings
        )
    }

    /// The rows of the sheet `name` that hold a cell.
    public func rows(ofSheet name: String) throws(FormatError) -> [SheetRow] {
        guard let index = sheetNames.firstIndex(of: name) else {
            throw FormatError(
                "this workbook has no sheet \"\(name)\": it has "
                    + sheetNames.map { "\"\($0)\"" }.joined(separator: ", ")
            )
        }
        return try rows(ofSheetAt: index)
    }

    private static func read(
        _ path: String,
        of archive: Archive,
        to handler: any XMLHandler
    ) throws(FormatError) {
        let member = try archive.stream(of: path)
        do {
            try XMLReader.read(member, to: handler)
        } catch {
            throw error.inside(path)
        }
    }
}
