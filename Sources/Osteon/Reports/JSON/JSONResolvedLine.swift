import FoodModel
import MealResolver

/// A line of a text as `osteon resolve --json` prints it: schema `osteon.resolve/1`, one object a
/// line.
///
/// A line that names a food has the fields of every command's lines; a heading and a blank line
/// have their text alone.
public struct JSONResolvedLine {
    private static let schema = "osteon.resolve/1"

    private let line: ResolvedTextLine

    public init(_ line: ResolvedTextLine) { self.line = line }

    /// The object on one line, with a line feed at its end.
    public var text: String {
        var json = JSONWriter()
        switch line.content {
        case .blank: write("blank", to: &json)
        case .heading: write("heading", to: &json)
        case .foods(let foods):
            if let first = foods.first {
                object(first, companions: foods.dropFirst()).write(to: &json)
            } else {
                write(nil, to: &json)
            }
        }
        return json.text + "\n"
    }

    /// The first food of the line with what is said of the whole line.
    private func object(
        _ first: ResolvedLine,
        companions: ArraySlice<ResolvedLine>
    ) -> JSONLine {
        var object = JSONLine(first)
        object.schema = Self.schema
        object.line = line.location.line ?? 0
        object.kind = first.parsed.isNote ? "note" : "ingredient"
        object.problem = first.problem
        // "toast with butter": what comes with the first food.
        object.companions = companions.map(JSONLine.init)
        object.text = line.text
        object.location = line.location.description
        return object
    }

    private func write(_ kind: String?, to json: inout JSONWriter) {
        json.object { json in
            json.member("kind", kind)
            json.member("line", line.location.line ?? 0)
            json.member("location", line.location.description)
            json.member("schema", Self.schema)
            json.member("text", line.text)
        }
    }
}
