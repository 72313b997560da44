import FoodModel

extension SourceFiles {
    /// The first line of the file of this bare name, as far as it is short enough to be a header.
    func header(of name: String) throws(InputError) -> String {
        let line = try beginning(of: name).prefix { $0 != UInt8(ascii: "\n") }
        return String(decoding: line, as: UTF8.self)
    }

    /// The name of the delimited table whose first line has all of `words`, whatever a person has
    /// called it.
    ///
    /// Of several files only those with `hint` in their name are opened; nil where none is it.
    func table(headedBy words: [String], hint: String) -> String? {
        let candidates = names.count == 1 ? names : names.filter { Self.isTable($0, hint: hint) }
        return candidates.first { name in
            guard let header = try? header(of: name) else { return false }
            return words.allSatisfy { header.contains($0) }
        }
    }

    private static func isTable(_ name: String, hint: String) -> Bool {
        let name = name.lowercased()
        return name.contains(hint) && [".csv", ".tsv", ".txt"].contains(where: name.hasSuffix)
    }
}
