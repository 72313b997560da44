import FoodModel
import MealResolver

extension LanguageTable {
    /// The rows of `table`: a meaning each, with the words for it by language.
    init(_ table: ResolverTable) throws {
        var rows: [Row] = []
        var english: [String] = []
        for row in try table.map({ $0 }) {
            if try row.text("kind") == "sign" {
                english += try row.texts("english")
                continue
            }
            let kind = try row.value("kind", Kind.self)
            let meaning = try row.text("english")
            for language in Language.allCases {
                let words = try row.texts(language.rawValue)
                guard !words.isEmpty else { continue }
                rows.append(Row(kind, language, english: meaning, words: words))
            }
        }
        self.init(rows, english: english)
    }
}

extension Languages {
    private static let file = "languages.tsv"

    /// All that `table` says.
    init(_ table: ResolverTable) throws {
        let words = try LanguageTable(table)
        self.init(gate: try LanguageGate(table)) { words }
    }

    /// The shipped words: those that let a line ask are read now, the others when one does.
    static func shipped() throws -> Languages {
        let table = try ResolverTable(ShippedFile.at("Resolver/\(file)").bytes, path: file)
        return Languages(gate: try LanguageGate(table)) { shippedTable }
    }

    /// Made once, by the first line that asks; a test reads the file for its faults.
    private static let shippedTable: LanguageTable = {
        let bytes = try? ShippedFile.at("Resolver/\(file)").bytes
        let table = bytes.flatMap { try? LanguageTable(ResolverTable($0, path: file)) }
        return table ?? LanguageTable()
    }()
}

extension LanguageGate {
    init(_ table: ResolverTable) throws {
        self.init()
        for row in try table.map({ $0 }) {
            for language in LanguageTable.Language.allCases {
                add(try row.bytes(language.rawValue), of: language)
            }
        }
    }
}
