import Osteon

extension API {
    /// What the lines of a text become, in the bytes that `osteon resolve --json` prints.
    @Sendable func resolve(_ request: Request) async throws -> Response {
        let pipelines = pipelines(for: request)
        var fields = try Fields(request)
        let text = try fields.requiredText("text")
        let name = try fields.name()
        let context = try fields.choice("context", of: ResolvePipeline.Context.self) ?? .recipe
        try fields.end()
        let lines = try await answer(of: text) {
            var pipeline = try pipelines.resolve(context)
            var lines = ""
            try pipeline.resolve(Array(text.utf8), file: name) {
                lines += JSONResolvedLine($0).text
            }
            return lines
        }
        return Response(.ok, "application/x-ndjson", lines.utf8)
    }
}
