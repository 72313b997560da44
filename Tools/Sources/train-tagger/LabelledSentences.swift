import FileFormats
import Foundation
import LabelledData
import MealResolver

/// The labelled sentences of a CSV, as lines with a tag a word.
enum LabelledSentences {
    /// The lines of `rows` that are of `part`; sentences whose labels are not in them are left out.
    static func lines(
        _ rows: LabelledRows,
        of part: Part,
        parser: LineParser
    ) -> (lines: [LabelledLine], leftOut: Int) {
        var lines: [LabelledLine] = []
        var leftOut = 0
        for row in rows.rows where !row["name"].isEmpty && part.holds(row.whole("input")) {
            let taggable = parser.taggable(row["input"])
            let fields = Alignment.parts.map { parser.taggable(plain(row["\($0)"])).terms }
            guard let tags = Alignment.tags(taggable.terms, fields: fields) else {
                leftOut += 1
                continue
            }
            let pieces = tags.indices.map { index in
                LabelledLine.Piece(
                    gap: taggable.gaps[index],
                    text: taggable.texts[index],
                    tag: tags[index]
                )
            }
            lines.append(LabelledLine(pieces: pieces, ending: taggable.ending))
        }
        return (lines, leftOut)
    }

    /// Labels write a half as "#1$2".
    private static func plain(_ label: String) -> String {
        label.replacingOccurrences(of: "#", with: " ").replacingOccurrences(of: "$", with: "/")
    }
}
