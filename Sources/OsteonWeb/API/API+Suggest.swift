import Foundation
import Osteon

extension API {
    /// What to change so that gaps close, in the bytes that `osteon suggest --json` prints.
    @Sendable func suggest(_ request: Request) async throws -> Response {
        var fields = try Fields(request)
        let meal = try fields.meal()
        var asked = SuggestRequest()
        asked.avoid = try fields.texts("avoid")
        asked.only = try fields.texts("only")
        asked.energy = try fields.number("kcal", in: 0...5000)
        if let items = try fields.count("maxItems", in: 0...20) { asked.mostItems = items }
        if let edits = try fields.count("maxEdits", in: 0...20) { asked.mostEdits = edits }
        if let seconds = try fields.number("seconds", in: 0.1...10) { asked.seconds = seconds }
        asked.searchPath = ProcessInfo.processInfo.environment["PATH"]
        let isWhole = try fields.flag("includeProfile")
        try fields.end()
        let wanted = asked
        let text = try await answer(of: meal.text, on: plans) {
            let report = try pipelines.score().suggest(
                meal.bytes,
                file: meal.name,
                profile: pipelines.profile(meal.profile),
                today: meal.today,
                wanted
            )
            return try JSONSuggest(report, includesProfile: isWhole).text()
        }
        return .json(text)
    }
}
