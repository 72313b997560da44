/// How much of anything a client may take.
struct ServerLimits: Sendable {
    var requestLineBytes = 4 << 10
    /// Of the request line and all header fields.
    var headBytes = 16 << 10
    var bodyBytes = 1 << 20
    /// From the first byte of a head to its last.
    var headSeconds = 5.0
    var bodySeconds = 10.0
    var answerSeconds = 10.0
    /// How long an open connection may wait for its next request.
    var idleSeconds = 60.0
    var connections = 128
    /// How many requests are worked on at the same time; nil for as many as there are cores.
    var jobs: Int?
}
