import FoodModel
import Foundation
import MealResolver

/// A line of a text as `osteon resolve --json` prints it: schema `osteon.resolve/1`, one object a
/// line.
///
/// A line that names a food has the fields of every command's lines; a heading and a blank line
/// have their text alone.
public struct JSONResolvedLine: Encodable {
    private enum Keys: String, CodingKey {
        case schema, line, kind, text, location, problem, companions
    }

    private let line: ResolvedTextLine

    public init(_ line: ResolvedTextLine) { self.line = line }

    /// The object on one line, with a line feed at its end.
    public func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }

    public func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Keys.self)
        try object.encode("osteon.resolve/1", forKey: .schema)
        try object.encode(line.location.line ?? 0, forKey: .line)
        switch line.content {
        case .blank:
            try object.encode("blank", forKey: .kind)
        case .heading:
            try object.encode("heading", forKey: .kind)
        case .foods(let foods):
            guard let first = foods.first else { break }
            try object.encode(first.parsed.isNote ? "note" : "ingredient", forKey: .kind)
            try JSONLine(first).encode(to: encoder)
            try object.encodeIfPresent(first.problem, forKey: .problem)
            // "toast with butter": what comes with the first food.
            try object.encode(foods.dropFirst().map(JSONLine.init), forKey: .companions)
        }
        try object.encode(line.text, forKey: .text)
        try object.encode(line.location.description, forKey: .location)
    }
}
