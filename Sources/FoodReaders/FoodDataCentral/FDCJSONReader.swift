import FileFormats
import FoodModel
import Foundation

/// Reads FoodData Central's JSON downloads: an object with an array for each set of foods.
///
/// Foods are read one at a time; the file may have gigabytes.
struct FDCJSONReader: StreamingReader {
    let name = "fdc-json"

    func recognises(_ files: SourceFiles) throws(InputError) -> Bool {
        guard let file = file(of: files) else { return false }
        let start = String(decoding: try files.beginning(of: file).prefix(256), as: UTF8.self)
        return FDCDataType.allCases.contains { start.contains("\"\($0.arrayKey)\"") }
    }

    func mark(of files: SourceFiles) -> String { "the arrays of foods in it" }

    private func file(of files: SourceFiles) -> String? {
        let names = files.names.filter { $0.lowercased().hasSuffix(".json") }
        return names.count == 1 ? names.first : nil
    }

    func editions(of files: SourceFiles) throws -> [Edition] {
        var editions: [(type: FDCDataType, edition: Edition)] = []
        try forEachFood(
            of: files,
            in: { type in !editions.contains { $0.type == type } },
            reportingTo: EditionList()
        ) { food, type, location in
            editions.append((type, Self.edition(of: type, food, location)))
        }
        return editions.map(\.edition)
    }

    func stream(_ files: SourceFiles, into sink: any FoodSink) throws {
        var editions: [FDCDataType: Edition] = [:]
        var writer = FDCJSONFoods(sink: sink, file: try path(of: files))
        try forEachFood(of: files, reportingTo: sink) { food, type, location in
            let edition = editions[type] ?? Self.edition(of: type, food, location)
            if editions[type] == nil { try sink.begin(edition) }
            editions[type] = edition
            try writer.add(food, of: type, to: edition, at: location)
        }
        try writer.finish()
        guard !editions.isEmpty else {
            throw InputError(
                .badData,
                at: SourceLocation(file: try path(of: files)),
                "there are no foods here"
            )
        }
    }

    /// The edition of a set, by the date in the file's name or of its first food.
    private static func edition(
        of type: FDCDataType,
        _ food: FDCJSONFood,
        _ location: SourceLocation
    ) -> Edition {
        type.edition(published: date(inName: location.file) ?? food.published ?? "")
    }

    private func path(of files: SourceFiles) throws(InputError) -> String {
        guard let file = file(of: files) else {
            throw InputError(
                .badData,
                at: SourceLocation(file: files.path),
                "one JSON file is expected here"
            )
        }
        return files.path(of: file)
    }

    /// Hands the foods to `take`, those of the sets for which `isWanted` holds when they come.
    private func forEachFood(
        of files: SourceFiles,
        in isWanted: (FDCDataType) -> Bool = { _ in true },
        reportingTo sink: any FoodSink,
        _ take: (FDCJSONFood, FDCDataType, SourceLocation) throws -> Void
    ) throws {
        let path = try path(of: files)
        var elements = JSONElements(try files.stream(of: file(of: files) ?? ""))
        let decoder = JSONDecoder()
        while let element = try InputError.about(
            path,
            { () throws(FormatError) in
                try elements.next()
            }
        ) {
            let location = SourceLocation(file: path, line: element.line)
            guard let type = FDCDataType.allCases.first(where: { $0.arrayKey == element.key }),
                isWanted(type)
            else { continue }
            let food: FDCJSONFood
            do {
                food = try decoder.decode(FDCJSONFood.self, from: Data(element.bytes))
            } catch {
                sink.report(
                    Finding(
                        .warning,
                        at: location,
                        "this food cannot be read (\(Self.reason(error))); it was left out"
                    )
                )
                continue
            }
            try take(food, type, location)
        }
    }

    private static func reason(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): "it has no \"\(key.stringValue)\""
        case DecodingError.typeMismatch(_, let context),
            DecodingError.valueNotFound(_, let context):
            "\"\(context.codingPath.last?.stringValue ?? "")\" is not what it should be"
        default: "it is not well-formed JSON"
        }
    }

    /// The date in a file's name: "FoodData_Central_branded_food_json_2024-10-31.json".
    private static func date(inName name: String) -> String? {
        name.firstMatch(of: #/\d{4}-\d{2}-\d{2}/#.matchingSemantics(.unicodeScalar))
            .map { String($0.output) }
    }
}
