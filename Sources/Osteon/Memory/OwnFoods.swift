import FoodModel
import FoodStore
import Knowledge
import MealResolver

/// The person's own names and weights of foods, told one by one and kept in their file.
public struct OwnFoods {
    /// Why nothing was kept.
    public enum Refusal: Error, Equatable, CustomStringConvertible {
        case noSuchFood(String)
        /// What a reader of the file would say of the line.
        case unreadable(String)
        case toldBefore(subject: String, file: String)

        public var description: String {
            switch self {
            case .noSuchFood(let id):
                "no food has the id \"\(id)\"; look for one: osteon food search WORDS"
            case .unreadable(let message): message
            case .toldBefore(let subject, let file):
                "\"\(subject)\" stands in \(file) already; change it there"
            }
        }
    }

    private let library: FoodLibrary
    private let path: String

    /// - Parameters:
    ///   - library: The foods that names may mean.
    ///   - path: The person's file; need not be there.
    public init(library: FoodLibrary, path: String) {
        self.library = library
        self.path = path
    }

    /// Keeps that the person calls a food `name`.
    ///
    /// - Parameters:
    ///   - name: As lines of theirs will have it.
    ///   - id: The food's id.
    /// - Returns: The line that was added.
    /// - Throws: ``Refusal``; ``MemoryWriter/Failure``; `StoreError` where the foods cannot be read.
    public func keep(name: String, as id: String) throws -> String {
        guard let told = FoodID(id), !id.contains(" "), let food = try library.database.food(told)
        else { throw Refusal.noSuchFood(id) }
        return try keep(
            .name(
                name,
                of: FoodListing(
                    id: food.id,
                    name: food.name,
                    foodClass: food.foodClass,
                    isDish: false
                )
            )
        )
    }

    /// Keeps what a measure of the person's weighs: "1 cup of my granola".
    ///
    /// - Parameters:
    ///   - measure: One amount and a name.
    ///   - grams: What it weighs.
    /// - Returns: The line that was added.
    /// - Throws: As ``keep(name:as:)``.
    public func keep(measure: String, grams: Double) throws -> String {
        try keep(.weight(of: measure, grams: grams))
    }

    private func keep(_ entry: MemoryEntry) throws -> String {
        let line = MemoryFile(path: path, bytes: Array(entry.line.utf8))
        let read = try library.told(by: line, Knowledge.resolver())
        if let finding = read.findings.first { throw Refusal.unreadable(finding.message) }
        guard !read.memory.isEmpty else {
            throw Refusal.unreadable("\"\(entry.subject)\" names no food and no measure of one")
        }
        guard try MemoryWriter(path: path).add(entry) else {
            throw Refusal.toldBefore(subject: entry.subject, file: path)
        }
        return entry.line
    }

    /// What the file tells, line by line: schema `osteon.corrections/1`.
    ///
    /// - Returns: The JSON text, with a line feed at its end.
    /// - Throws: `InputError` where the file cannot be read; `StoreError` where the foods cannot.
    public func json() throws -> String {
        let file = try MemoryFile.read(path)
        let read = try library.told(by: file, Knowledge.resolver())
        let text = try LineText(file.bytes, file: path)
        let corrections = text.lines.enumerated().compactMap { index, line -> Document.Line? in
            guard let statement = try? MemoryStatement(line, line: index + 1) else { return nil }
            return Document.Line(
                subject: statement.subject.text,
                meaning: statement.meaning.text,
                line: statement.line
            )
        }
        return try JSONText.of(
            Document(
                file: path,
                corrections: corrections,
                findings: read.findings.map { JSONFinding($0) }
            )
        )
    }

    private struct Document: Encodable {
        struct Line: Encodable {
            let subject: String
            let meaning: String
            let line: Int
        }

        let schema = "osteon.corrections/1"
        let file: String
        let corrections: [Line]
        let findings: [JSONFinding]
    }
}
