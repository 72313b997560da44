import FoodModel

/// The names of the Swiss table in German, French, Italian and English, each with its synonyms.
struct SwissNames {
    private let columns: [(language: String, name: Int, synonyms: Int)]

    init(_ table: SourceTable) throws(InputError) {
        var columns: [(language: String, name: Int, synonyms: Int)] = []
        for (language, letter) in [("de", "D"), ("fr", "F"), ("it", "I"), ("en", "E")] {
            columns.append(
                (
                    language, try table.column("name \(letter)"),
                    try table.column("synonyms \(letter)")
                )
            )
        }
        self.columns = columns
    }

    /// Adds the names in a row; semicolons part synonyms.
    func add(of row: SourceRow, to record: inout FoodRecord) {
        for (language, name, synonyms) in columns {
            record.addName(row[name], in: language)
            for synonym in row[synonyms].split(separator: ";") {
                let words = synonym.split(separator: " ").joined(separator: " ")
                record.addName(words, in: language)
            }
        }
    }
}
