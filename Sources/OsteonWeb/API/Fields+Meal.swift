import FoodModel
import Foundation
import Osteon

extension Fields {
    /// The meal that a request is about, with whom it is for.
    struct Meal: Sendable {
        let text: String
        let name: String
        let profile: String?
        let today: CalendarDay?

        var bytes: [UInt8] { Array(text.utf8) }
        var file: GivenFile { GivenFile(name: name, bytes: bytes) }
    }

    /// The members that every request about a meal has.
    mutating func meal() throws(Problem) -> Meal {
        let text = try requiredText("meal")
        let name = try name()
        let profile = try self.text("profile")
        let date = try self.text("today")
        let today = date.flatMap { CalendarDay(iso: $0) }
        if let date, today == nil {
            throw .badRequest("\"today\" is \"\(date)\"; write a date as 2026-11-24")
        }
        return Meal(text: text, name: name, profile: profile, today: today)
    }

    /// What the text is called where a place in it is told; its ending tells the format.
    mutating func name() throws(Problem) -> String {
        let name = try text("name") ?? "meal.txt"
        try Self.checkName(name)
        return name
    }

    /// Nothing is opened by a name; what looks like a path is refused all the same.
    private static func checkName(_ name: String) throws(Problem) {
        let isPlain = name.unicodeScalars.allSatisfy {
            $0 != "/" && $0 != "\\" && !$0.properties.isPatternWhitespace || $0 == " "
        }
        guard isPlain, (1...200).contains(name.utf8.count) else {
            throw .badRequest("\"name\" is a file's name without folders, of 200 bytes at most")
        }
    }

    /// What is wanted of suggestions, and what is not.
    mutating func changes() throws(Problem) -> SuggestRequest {
        var asked = SuggestRequest()
        asked.avoid = try texts("avoid")
        asked.only = try texts("only")
        asked.energy = try number("kcal", in: 0...5000)
        if let items = try count("maxItems", in: 0...20) { asked.mostItems = items }
        if let edits = try count("maxEdits", in: 0...20) { asked.mostEdits = edits }
        if let seconds = try number("seconds", in: 0.1...10) { asked.seconds = seconds }
        asked.searchPath = ProcessInfo.processInfo.environment["PATH"]
        return asked
    }

    /// Files by their names and their bytes, which are sent in Base64.
    mutating func files(_ name: String) throws(Problem) -> [GivenFile] {
        let members = try objects(name)
        guard (1...Self.mostFiles).contains(members.count) else {
            throw .badRequest("\"\(name)\" has 1 to \(Self.mostFiles) files")
        }
        var files: [GivenFile] = []
        for var file in members {
            let name = try file.requiredText("name")
            let content = try file.requiredText("content")
            try file.end()
            try Self.checkName(name)
            guard let bytes = Data(base64Encoded: content) else {
                throw .badRequest("the content of \"\(name)\" is not Base64")
            }
            files.append(GivenFile(name: name, bytes: Array(bytes)))
        }
        return files
    }

    private static let mostFiles = 100
}
