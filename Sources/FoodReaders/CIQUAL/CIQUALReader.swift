import FoodModel

/// Reads the French food composition table of Anses, CIQUAL, as its XML set or as its workbook.
///
/// Where several lie in one place, only the newest complete one is read, and the XML set before the
/// workbook of the same day, because it has ranges, confidence codes and sources.
struct CIQUALReader: SourceReader {
    func recognises(_ files: SourceFiles) throws(InputError) -> Bool {
        if try CIQUALWorkbook.recognises(files) { return true }
        let found = CIQUALFiles(files)
        return !found.workbooks.isEmpty
            || found.sets.contains { $0.files[.foods] != nil || $0.files[.figures] != nil }
    }

    func mark(of files: SourceFiles) -> String {
        "the names of the workbook's sheets, or of the XML files"
    }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        if try CIQUALWorkbook.recognises(files) {
            return try CIQUALWorkbook(files, englishNames: [:]).contents()
        }
        let found = CIQUALFiles(files)
        var findings: [Finding] = []
        let set = found.sets.first(where: \.isComplete)
        let workbook = found.workbooks.first
        let isSetNewer = (set?.suffix ?? "") >= CIQUALFiles.date(in: workbook ?? "")
        let chosen = isSetNewer || workbook == nil ? set : nil
        for other in found.sets where other.suffix != chosen?.suffix {
            findings.append(Self.leftOut(other, in: files))
        }
        for name in found.workbooks where chosen != nil || name != workbook {
            findings.append(
                Finding(
                    .note,
                    at: SourceLocation(file: files.path(of: name)),
                    "another form of the table was read; this workbook was left out"
                )
            )
        }
        var contents: SourceContents
        if let chosen {
            contents = try CIQUALComposition.read(chosen, of: files)
        } else if let workbook {
            contents = try read(workbook, of: files, found, &findings)
        } else {
            throw Self.incomplete(found, files)
        }
        contents.findings = findings + contents.findings
        return contents
    }

    /// The contents of a workbook, its foods named in English by the list of foods of the same day.
    private func read(
        _ workbook: String,
        of files: SourceFiles,
        _ found: CIQUALFiles,
        _ findings: inout [Finding]
    ) throws(InputError) -> SourceContents {
        let date = CIQUALFiles.date(in: workbook)
        var names: [String: String] = [:]
        if let list = found.sets.first(where: { $0.suffix == date })?.files[.foods] {
            names = try CIQUALComposition.englishNames(list, of: files, &findings)
            findings.append(
                Finding(
                    .note,
                    at: SourceLocation(file: files.path(of: list)),
                    "the English names of the workbook's foods are from this list"
                )
            )
        }
        let sheets = try files.files(at: workbook)
        return try CIQUALWorkbook(sheets, englishNames: names).contents()
    }

    private static func leftOut(_ set: CIQUALFiles.XMLSet, in files: SourceFiles) -> Finding {
        let names = set.files.values.sorted().joined(separator: ", ")
        return Finding(
            .note,
            at: SourceLocation(file: files.path),
            set.isComplete
                ? "another form of the table was read; these XML files were left out: \(names)"
                : "these XML files have no composition file beside them, so that they hold names "
                    + "and no figures, and were left out: \(names)"
        )
    }

    private static func incomplete(_ found: CIQUALFiles, _ files: SourceFiles) -> InputError {
        let set = found.sets.first
        let missing = [CIQUALFiles.Part.foods, .figures, .nutrients]
            .filter { set?.files[$0] == nil }
            .map { "\"\($0.rawValue)_\(set?.suffix ?? "").xml\"" }
        return InputError(
            .badData,
            at: SourceLocation(file: files.path),
            "this is a part of the CIQUAL table, without \(missing.joined(separator: " and ")): "
                + "put the XML files of one release into one folder, or give the workbook"
        )
    }
}
