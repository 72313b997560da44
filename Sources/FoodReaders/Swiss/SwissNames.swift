import FoodModel

/// The names of the Swiss table in German, French, Italian and English, each with its synonyms.
struct SwissNames {
    private let columns: [(language: String, name: Int, synonyms: Int?)]

    /// The columns of names that the table has; a copy may have left some out.
    init(_ table: SourceTable) {
        let languages = [("de", "D"), ("fr", "F"), ("it", "I"), ("en", "E")]
        columns = languages.compactMap { language, letter in
            table.columns.firstIndex(of: "name \(letter)").map { name in
                (language, name, table.columns.firstIndex(of: "synonyms \(letter)"))
            }
        }
    }

    /// Adds the names in a row; semicolons part synonyms.
    func add(of row: SourceRow, to record: inout FoodRecord) {
        for (language, name, synonyms) in columns {
            record.addName(row[name], in: language)
            guard let synonyms else { continue }
            for synonym in row[synonyms].split(separator: ";") {
                let words = synonym.split(separator: " ").joined(separator: " ")
                record.addName(words, in: language)
            }
        }
    }
}
