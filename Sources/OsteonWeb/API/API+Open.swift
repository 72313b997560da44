import Osteon

extension API {
    /// Files as texts to write on: recipes of other programs as plain text, the days of several diaries as
    /// one.
    @Sendable func open(_ request: Request) async throws -> Response {
        var fields = try Fields(request)
        let files = try fields.files("files")
        try fields.end()
        let text = try await answer(of: "") { try OpenedFiles(files).json() }
        return .json(text)
    }
}
