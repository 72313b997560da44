import Foundation

/// A file of FoodData that is made, not written by hand.
struct BuiltFile {
    /// Below FoodData: "Foods/foods.tsv".
    let path: String
    let text: String

    /// Writes the file below `folder`.
    func write(to folder: URL) throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent(path), options: .atomic)
    }

    /// How the file below `folder` differs from this one: its first other line; nil where no byte
    /// does.
    func difference(from folder: URL) -> String? {
        let url = folder.appendingPathComponent(path)
        guard let data = try? Data(contentsOf: url) else {
            return "\(path): there is no such file"
        }
        guard data != Data(text.utf8) else { return nil }
        let newLine = UInt8(ascii: "\n")
        let shipped = data.split(separator: newLine, omittingEmptySubsequences: false)
        let made = Data(text.utf8).split(separator: newLine, omittingEmptySubsequences: false)
        let index =
            zip(shipped, made).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            ?? min(shipped.count, made.count)
        func line(_ lines: [Data]) -> String {
            guard index < lines.count else { return "the file ends" }
            let text = String(decoding: lines[index], as: UTF8.self)
            return text.count > 120 ? text.prefix(120) + "…" : text
        }
        return """
            \(path):\(index + 1): the shipped file is not what the sources make
              shipped  \(line(shipped))
              made     \(line(made))
            """
    }
}
