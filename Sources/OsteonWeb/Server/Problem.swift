import FoodModel
import Foundation

/// Why a request is refused, as RFC 9457 writes it: what is wrong, where, and what to do.
struct Problem: Error, Sendable {
    let status: Status
    let detail: String
    /// Where in the meal's text; nil where it is not about one.
    var location: SourceLocation?
    /// What stands there.
    var text: String?
    var headers: [(name: String, value: String)] = []

    init(_ status: Status, _ detail: String) {
        self.status = status
        self.detail = detail
    }

    static func badRequest(_ detail: String) -> Problem { Problem(.badRequest, detail) }

    /// What is wrong in a text that a person wrote, with the line it stands on.
    init(_ error: InputError, in text: String) {
        self.init(.unprocessable, error.message)
        location = error.location
        guard let number = error.location.line, number > 0 else { return }
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard number <= lines.count else { return }
        self.text = String(lines[number - 1].prefix(200))
    }

    var response: Response {
        var response = Response(status, "application/problem+json", body)
        response.headers = headers
        return response
    }

    private var body: Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let document = Document(
            title: status.words,
            status: status.rawValue,
            detail: detail,
            location: location?.description,
            line: location?.line,
            column: location?.column,
            text: text
        )
        // A document of texts and numbers always is JSON.
        return (try? encoder.encode(document)) ?? Data()
    }

    private struct Document: Encodable {
        let title: String
        let status: Int
        let detail: String
        let location: String?
        let line: Int?
        let column: Int?
        let text: String?
    }
}
