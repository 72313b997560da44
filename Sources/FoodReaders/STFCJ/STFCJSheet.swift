import FileFormats
import FoodModel

/// One sheet of Japan's tables: its layout, and the rows of foods below it.
struct STFCJSheet {
    let name: String
    let layout: STFCJLayout
    /// What messages call it.
    let place: String
    private let reader: SheetReader
    private let file: String

    /// The sheet at `index`, counted from 0; nil where it has no row of tags.
    init?(
        at index: Int,
        of workbook: Workbook,
        _ files: SourceFiles
    ) throws(InputError) {
        let file = files.path
        let reader = try InputError.about(file) { () throws(FormatError) in
            try workbook.sheet(at: index)
        }
        var head: [SheetRow] = []
        var layout: STFCJLayout?
        while layout == nil, head.count < Self.highestHead,
            let row = try Self.nextRow(reader, file)
        {
            head.append(row)
            layout = STFCJLayout(head)
        }
        guard let layout else { return nil }
        name = workbook.sheetNames[index]
        place = "\(file)/\(name)"
        self.layout = layout
        self.reader = reader
        self.file = file
    }

    /// The next row of a food, or nil at the end.
    func next() throws(InputError) -> SheetRow? { try Self.nextRow(reader, file) }

    private static func nextRow(
        _ reader: SheetReader,
        _ file: String
    ) throws(InputError) -> SheetRow? {
        try InputError.about(file) { () throws(FormatError) in try reader.nextRow() }
    }

    /// More rows than stand above the foods in any edition.
    private static let highestHead = 50
}
