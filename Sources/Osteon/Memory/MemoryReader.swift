import FoodModel
import FoodStore
import MealResolver

/// Reads a memory file: what it tells of foods, and a finding for every line that tells nothing.
struct MemoryReader {
    private let file: String
    private let database: FoodDatabase
    private let parser: LineParser
    private var names: [FoodMemory.Name] = []
    private var weights: [MeasureWeight] = []
    private var findings: [Finding] = []
    /// By what a line tells of: the line that told it first.
    private var lines: [String: Int] = [:]

    /// What `file` tells.
    ///
    /// - Parameters:
    ///   - file: The person's file.
    ///   - database: The foods that it may name.
    ///   - parser: Reads lines by rules alone.
    /// - Returns: The memory, and what is wrong in the file, in the order of its lines.
    /// - Throws: `InputError` for a file that is no text; `StoreError` where foods cannot be read.
    static func read(
        _ file: MemoryFile,
        database: FoodDatabase,
        parser: LineParser
    ) throws -> (memory: FoodMemory, findings: [Finding]) {
        guard !file.bytes.isEmpty else { return (.none, []) }
        var reader = MemoryReader(file: file.path, database: database, parser: parser)
        let text = try LineText(file.bytes, file: file.path)
        for (index, line) in text.lines.enumerated() { try reader.read(line, number: index + 1) }
        return (FoodMemory(names: reader.names, weights: reader.weights), reader.findings)
    }

    private init(file: String, database: FoodDatabase, parser: LineParser) {
        self.file = file
        self.database = database
        self.parser = parser
    }

    private mutating func read(_ text: String, number: Int) throws {
        do {
            guard let statement = try MemoryStatement(text, line: number) else { return }
            let weight = parser.parse(statement.meaning.text)
            if weight.name.isEmpty, let grams = weight.statedGrams {
                read(statement, grams: grams)
            } else {
                try readName(statement)
            }
        } catch let fault as MemoryStatement.Fault {
            switch fault {
            case .noSign(let part): note(part, number, .noSign(part.text))
            case .noSubject(let part): note(part, number, .noSubject(part.text))
            case .noMeaning(let part): note(part, number, .noMeaning(part.text))
            }
        }
    }

    private mutating func read(_ statement: MemoryStatement, grams: Estimate) {
        let subject = statement.subject
        let measure = parser.parse(subject.text)
        guard !measure.amounts.isEmpty else {
            return note(subject, statement.line, .noAmount(subject.text, statement.meaning.text))
        }
        guard
            let weight = MeasureWeight(measure, grams: grams, location: location(statement.line))
        else { return note(subject, statement.line, .noMeasure(subject.text)) }
        guard isNew(subject, statement) else { return }
        weights.append(weight)
    }

    private mutating func readName(_ statement: MemoryStatement) throws {
        let (subject, meaning) = (statement.subject, statement.meaning)
        let read = parser.parse(subject.text)
        guard read.unit.isEmpty else {
            return note(subject, statement.line, .amountInName(subject.text, name: read.name))
        }
        let foods = try foods(called: meaning.text)
        guard let food = foods.first else {
            let nearest =
                FoodID(meaning.text) == nil || meaning.text.contains(" ")
                ? try database.search(meaning.text, limit: 3).map(\.food) : []
            return note(meaning, statement.line, .unknownFood(meaning.text, nearest: nearest))
        }
        guard isNew(subject, statement) else { return }
        if foods.count > 1 { note(meaning, statement.line, .severalFoods(meaning.text, foods)) }
        // "rote Zwiebel" is read as "red onion", and so are the lines that name it.
        let isTranslated = !subject.text.lowercased().contains(read.name.lowercased())
        for phrase in isTranslated ? [subject.text, read.name] : [subject.text] {
            names.append(
                FoodMemory.Name(phrase: phrase, food: food, location: location(statement.line))
            )
        }
    }

    /// The foods that `text` is the id or the exact name of.
    private func foods(called text: String) throws -> [FoodListing] {
        if let id = FoodID(text), !text.contains(" ") {
            return try database.food(id).map {
                [FoodListing(id: $0.id, name: $0.name, foodClass: $0.foodClass, isDish: false)]
            } ?? []
        }
        return try database.foods(called: text)
    }

    /// Whether nothing was told before of what `statement` tells of; what was told first holds.
    private mutating func isNew(
        _ subject: MemoryStatement.Part,
        _ statement: MemoryStatement
    ) -> Bool {
        let key = MemoryStatement.key(of: subject.text)
        guard let first = lines[key] else {
            lines[key] = statement.line
            return true
        }
        note(subject, statement.line, .toldBefore(subject.text, line: first))
        return false
    }

    private func location(_ line: Int) -> SourceLocation { SourceLocation(file: file, line: line) }

    private mutating func note(
        _ part: MemoryStatement.Part,
        _ line: Int,
        _ message: MemoryMessage
    ) {
        findings.append(
            Finding(
                .warning,
                at: SourceLocation(file: file, line: line, column: part.column),
                text: part.text,
                message.text
            )
        )
    }
}

extension ParsedLine {
    /// The weight that the line states, and nothing else; nil for anything else.
    fileprivate var statedGrams: Estimate? {
        guard amounts.count == 1 else { return nil }
        return amounts[0].statedGrams
    }
}
