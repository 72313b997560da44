public import FoodModel
import MealReaders

/// Files that are opened in an editor, as texts that can be written on: schema `osteon.open/1`.
///
/// Recipes of other programs and pages become plain text, each a text of its own; the dated days of
/// several files become one diary. What plain text cannot say stays as it is.
public struct OpenedFiles {
    /// One text to write on.
    struct Text: Encodable {
        /// Its ending tells the format.
        var name: String
        let title: String
        let text: String
        /// Nil where it is no diary, or a day of it has no date.
        let dates: [CalendarDay]?

        private enum CodingKeys: CodingKey { case name, title, text }
    }

    private(set) var texts: [Text] = []
    private(set) var findings: [Finding] = []

    /// Reads `files`.
    ///
    /// - Parameter files: What was opened, in any format of meals and recipes.
    /// - Throws: `InputError` where no file can be used.
    public init(_ files: [GivenFile]) throws(InputError) {
        var errors: [InputError] = []
        for file in files {
            do {
                texts += try open(file)
            } catch {
                errors.append(error)
                findings.append(Finding(.error, at: error.location, error.message))
            }
        }
        if texts.isEmpty, let error = errors.first { throw error }
        if texts.count > Self.mostTexts {
            let place = SourceLocation(file: files.first?.name ?? "")
            let message =
                "of \(texts.count) recipes the first \(Self.mostTexts) are shown; use osteon rate"
            findings.append(Finding(.warning, at: place, message))
            texts.removeLast(texts.count - Self.mostTexts)
        }
        joinDays()
    }

    private static let mostTexts = 200

    /// The JSON text, with a line feed at its end.
    public func json() throws -> String {
        try JSONText.of(Document(texts: texts, findings: findings.map(\.description)))
    }

    private struct Document: Encodable {
        let schema = "osteon.open/1"
        let texts: [Text]
        let findings: [String]
    }

    private mutating func open(_ file: GivenFile) throws(InputError) -> [Text] {
        let diary = try MealReader.read(bytes: file.bytes, file: file.name)
        guard !MealReader.isPlainText(bytes: file.bytes, file: file.name) else {
            return [asItIs(file, diary)]
        }
        let isMore = !diary.foods.isEmpty || diary.profile != nil || !diary.lifestyle.isEmpty
        let days = diary.days.isEmpty || isMore ? nil : PlainMealText(diary.days)
        let recipes = isMore ? [] : diary.recipes.map { ($0.title, PlainMealText($0)) }
        var texts: [Text] = []
        if let days {
            texts.append(
                Text(
                    name: Self.name(file.name),
                    title: file.name,
                    text: days.text,
                    dates: dates(diary)
                )
            )
        }
        for case (let title, let plain?) in recipes {
            texts.append(Text(name: Self.name(title), title: title, text: plain.text, dates: nil))
        }
        let isWhole = texts.count == (diary.days.isEmpty ? 0 : 1) + diary.recipes.count
        findings += diary.findings
        if isWhole { return texts }
        // Another program's file is not written on by hand.
        let isText = String(validating: file.bytes, as: UTF8.self) != nil
        let isOwn = isText && (isMore || diary.recipes.count <= 1)
        let note =
            isOwn
            ? "plain text cannot say all of it: it is shown as it is"
            : "\(diary.recipes.count - texts.count) of \(diary.recipes.count) recipes cannot be told in "
                + "plain text and were left out"
        findings.append(Finding(.note, at: SourceLocation(file: file.name), note))
        return isOwn ? [asItIs(file, diary)] : texts
    }

    private func asItIs(_ file: GivenFile, _ diary: Diary) -> Text {
        Text(
            name: file.name,
            title: diary.recipes.first?.title ?? file.name,
            text: String(decoding: file.bytes, as: UTF8.self),
            dates: MealReader.isPlainText(bytes: file.bytes, file: file.name) ? dates(diary) : nil
        )
    }

    private func dates(_ diary: Diary) -> [CalendarDay]? {
        let dates = diary.days.compactMap(\.date)
        let isDated = diary.recipes.isEmpty && !dates.isEmpty && dates.count == diary.days.count
        return isDated ? dates : nil
    }

    /// Makes one diary of several whose days all have dates.
    private mutating func joinDays() {
        let dated = texts.compactMap { text in text.dates.map { (text, $0) } }
        guard dated.count > 1, dated.count == texts.count else { return }
        // A diary has one day at least.
        let sorted = dated.sorted { a, b in a.1[0] < b.1[0] }
        let whole = sorted.map(\.0.text).joined(separator: "\n")
        texts = [
            Text(name: "diary.meal", title: "diary", text: whole, dates: sorted.flatMap(\.1))
        ]
    }

    /// "soup.meal" of "soup.html" and of "Soup".
    private static func name(_ text: String) -> String {
        let stem = text.split(separator: ".").first.map(String.init) ?? "opened"
        let plain = stem.map { "/\\".contains($0) || $0.isNewline ? " " : $0 }
        return String(plain.prefix(60)) + ".meal"
    }
}
