/// Takes the names of the sheets from a workbook's index.
final class WorkbookIndex: XMLHandler {
    private(set) var sheets: [(name: String, relation: String)] = []

    func startElement(_ name: XMLName, _ attributes: XMLAttributes) throws(FormatError) {
        guard name == "sheet" else { return }
        guard let title = attributes["name"], let relation = attributes["id"] else {
            throw FormatError("a sheet needs a name and an id")
        }
        sheets.append((title, relation))
    }

    func text(_ piece: UnsafeBufferPointer<UInt8>) {}

    func endElement(_ name: XMLName) {}
}

/// Takes the parts of a workbook, by the ids that its index uses.
final class WorkbookRelations: XMLHandler {
    /// The archive's member for each id.
    private(set) var paths: [String: String] = [:]
    private(set) var sharedStringsPath: String?

    func startElement(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"]
        else { return }
        let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
        paths[id] = path
        if attributes["Type"]?.hasSuffix("/sharedStrings") == true { sharedStringsPath = path }
    }

    func text(_ piece: UnsafeBufferPointer<UInt8>) {}

    func endElement(_ name: XMLName) {}
}
