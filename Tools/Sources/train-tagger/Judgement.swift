import Foundation
import MealResolver

/// How many lines a tagger reads as they are labelled.
struct Judgement {
    private var words = 0
    private var rightWords = 0
    private var lines = 0
    private var rightNames = 0
    private var rightLines = 0
    /// The lines that are read otherwise: each word with its tag and, where another was meant, that.
    private(set) var misses: [String] = []

    init(of tagger: LineTagger, on labelled: [LabelledLine], parser: LineParser) {
        for line in labelled {
            guard let lineWords = line.words(parser) else { continue }
            let wanted = line.pieces.map(\.tag)
            let read = tagger.tags(of: lineWords)
            lines += 1
            words += read.count
            rightWords += zip(read, wanted).count { $0 == $1 }
            if Self.agree(read, wanted, on: [.quantity, .unit, .name]) { rightNames += 1 }
            if Self.agree(read, wanted, on: [.quantity, .unit, .name, .preparation]) {
                rightLines += 1
            } else {
                misses.append(Self.miss(line, read))
            }
        }
    }

    /// Whether both say the same of the words that either gives one of `tags`.
    private static func agree(_ a: [LineTag], _ b: [LineTag], on tags: Set<LineTag>) -> Bool {
        zip(a, b).allSatisfy { $0 == $1 || !(tags.contains($0) || tags.contains($1)) }
    }

    private static func miss(_ line: LabelledLine, _ read: [LineTag]) -> String {
        zip(line.pieces, read).map { piece, tag in
            let meant = piece.tag == tag ? "" : "≠\(piece.tag)"
            return "\(piece.gap)\(piece.text){\(tag)\(meant)}"
        }.joined() + line.ending
    }
}

extension Judgement: CustomStringConvertible {
    var description: String {
        func share(_ part: Int, _ whole: Int) -> String {
            String(format: "%.2f %%", 100 * Double(part) / Double(max(whole, 1)))
        }
        return "\(share(rightWords, words)) of words; amounts and name \(share(rightNames, lines))"
            + ", preparation too \(share(rightLines, lines)) of \(lines) lines"
    }
}
