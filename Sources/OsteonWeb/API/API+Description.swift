extension API {
    /// What this API is, in OpenAPI 3.1.
    @Sendable func description(_ request: Request) async throws -> Response {
        Response(.ok, "application/json", WebFile.bytes("openapi.json"))
    }
}
