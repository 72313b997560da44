import FoodModel

/// The names of a food in the languages of India, as the column "lang" lists them.
///
/// They stand behind the abbreviations of their languages, parted by semicolons:
/// "A., Kash. Baajra; E. Pearl millet; Mal. Aathachakka/ Vennapazham".
enum IFCTNames {
    /// The names in `text`.
    ///
    /// Names that the table marks as uncertain, by "?", and remarks between names are left out.
    static func names(in text: String) -> [OtherName] {
        text.split(separator: ";").flatMap { part -> [OtherName] in
            var words = part.split(separator: " ")[...]
            var languages: [String] = []
            while let word = words.first, let found = Self.languages(in: word) {
                languages += found
                words.removeFirst()
            }
            var name = words.joined(separator: " ")
            if name.hasSuffix(".") { name.removeLast() }
            guard !name.contains(where: { "?.[]".contains($0) }) else { return [] }
            let names = name.split(separator: "/").map { $0.trimmed }.filter { !$0.isEmpty }
            return names.flatMap { name in languages.map { OtherName(name, language: $0) } }
        }
    }

    /// The languages that a word such as "Kash." or "P.,U." stands for; nil for another word.
    private static func languages(in word: Substring) -> [String]? {
        let marks = word.split(separator: ",")
        let languages = marks.compactMap { codes[String($0)] }
        return languages.isEmpty || languages.count < marks.count ? nil : languages
    }

    /// The table's abbreviations, with ISO 639-1's codes, or 639-3's of a language without one.
    private static let codes = [
        "A.": "as", "B.": "bn", "E.": "en", "G.": "gu", "H.": "hi", "Kan.": "kn", "Kash.": "ks",
        "Kh.": "kha", "Kon.": "kok", "M.": "mni", "Mal.": "ml", "Mar.": "mr", "N.": "ne",
        "O.": "or",
        "P.": "pa", "S.": "sa", "Tam.": "ta", "Tel.": "te", "U.": "ur", "Common.": "en",
    ]
}

extension Substring {
    fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
