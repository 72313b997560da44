import Foundation

/// What the server itself says in JSON.
enum JSONBody {
    /// `members` as an object, with a line feed at its end.
    static func text(_ members: [String: String]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(members), as: UTF8.self) + "\n"
    }
}
