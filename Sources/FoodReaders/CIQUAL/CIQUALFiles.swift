import FoodModel

/// The forms of the CIQUAL table that lie in one place: sets of XML files, and workbooks.
struct CIQUALFiles {
    /// The files of an XML set, by the words that their names begin with.
    enum Part: String, CaseIterable {
        case groups = "alim_grp"
        case foods = "alim"
        case figures = "compo"
        case nutrients = "const"
        case sources = "sources"
    }

    /// One release as XML: names such as "compo_2020_07_07.xml".
    struct XMLSet {
        /// "2020_07_07", as the names have it; empty where they have no date.
        let suffix: String
        var files: [Part: String]

        var isComplete: Bool {
            files[.foods] != nil && files[.figures] != nil && files[.nutrients] != nil
        }
    }

    /// Newest first.
    let sets: [XMLSet]
    /// The names of the workbooks, newest first; none where the place is a workbook itself.
    let workbooks: [String]

    init(_ files: SourceFiles) {
        var sets: [String: XMLSet] = [:]
        for name in files.names {
            guard let (part, suffix) = Self.part(name) else { continue }
            sets[suffix, default: XMLSet(suffix: suffix, files: [:])].files[part] = name
        }
        self.sets = sets.values.sorted { $0.suffix > $1.suffix }
        workbooks = files.names
            .filter { name in
                let name = name.lowercased()
                return name.contains("ciqual") && name.hasSuffix(".xlsx")
                    // Excel's own mark of a file that is open.
                    && !name.hasPrefix("~$")
            }
            .sorted { Self.date(in: $0) > Self.date(in: $1) }
    }

    /// The date in a file's name, its parts joined with "_"; empty where there is none.
    ///
    /// The names of 2017 part it with spaces: "compo_2017 11 21.xml".
    static func date(in name: String) -> String {
        let words = name.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        for index in words.indices.dropLast(2) {
            let date = words[index...index + 2]
            let lengths = date.map(\.utf8.count)
            if lengths == [4, 2, 2], date.allSatisfy({ Int($0) != nil }) {
                return date.joined(separator: "_")
            }
        }
        return ""
    }

    private static func part(_ name: String) -> (Part, suffix: String)? {
        let lowercased = name.lowercased()
        guard lowercased.hasSuffix(".xml"),
            let part = Part.allCases.first(where: { lowercased.hasPrefix($0.rawValue) }),
            // What follows the word must be the end or a date: "alimony.xml" is something else.
            let next = lowercased.dropFirst(part.rawValue.utf8.count).first,
            next == "_" || next == " " || next == "."
        else { return nil }
        return (part, date(in: name))
    }
}
