/// The request line and the header fields of a request, read strictly: what two programs could read in
/// two ways is refused.
struct RequestHead: Sendable {
    let method: String
    /// As sent, percent signs and all; never opened.
    let path: String
    let query: [(name: String, value: String)]
    let isHTTP10: Bool
    /// By lower-case name; of these none may be sent twice.
    private let fields: [String: String]

    subscript(name: String) -> String? { fields[name] }

    /// How many bytes of body follow.
    let bodyBytes: Int
    /// Whether the client says that it will ask for more on this connection.
    let keepsAlive: Bool

    /// Reads the bytes of a head without the empty line that ends it.
    ///
    /// - Parameters:
    ///   - bytes: Lines that end in CR LF.
    ///   - limits: What is too long.
    /// - Throws: ``Problem`` that answers a head that is not understood.
    init(_ bytes: some Collection<UInt8>, limits: ServerLimits) throws(Problem) {
        guard let text = String(validating: bytes, as: UTF8.self),
            !text.unicodeScalars.contains(where: Self.isForbidden)
        else { throw .badRequest("the head of the request has bytes that none may have") }
        var lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)[...]
        // A bare CR or LF ends a line for some and not for others.
        guard lines.allSatisfy({ !$0.unicodeScalars.contains { $0 == "\r" || $0 == "\n" } }) else {
            throw .badRequest("a line of the head does not end in CR LF")
        }
        guard let first = lines.popFirst(), first.utf8.count <= limits.requestLineBytes else {
            throw Problem(
                .uriTooLong,
                "the address is longer than \(limits.requestLineBytes) bytes; send long texts as the "
                    + "body of a POST"
            )
        }
        let words = first.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, Self.isToken(words[0]) else {
            throw .badRequest("the first line is no request: write GET /path HTTP/1.1")
        }
        guard words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0" else {
            throw .badRequest("\"\(words[2])\" is not spoken here; use HTTP/1.1")
        }
        method = String(words[0])
        isHTTP10 = words[2] == "HTTP/1.0"
        (path, query) = try Self.target(words[1])
        fields = try Self.fields(lines)
        bodyBytes = try Self.bodyBytes(fields)
        let connection = (fields["connection"] ?? "").lowercased().split(separator: ",")
            .map { $0.split(separator: " ").joined() }
        keepsAlive = !isHTTP10 && !connection.contains("close")
    }

    private static func target(
        _ target: Substring
    ) throws(Problem) -> (path: String, query: [(name: String, value: String)]) {
        guard target.first == "/", target.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw .badRequest("the address must begin with / and hold no spaces or bare letters")
        }
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return (String(parts[0]), []) }
        var query: [(name: String, value: String)] = []
        for pair in parts[1].split(separator: "&") {
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentEncoding.decoded(sides[0]),
                let value = PercentEncoding.decoded(sides.count == 2 ? sides[1] : "")
            else { throw .badRequest("\"\(pair)\" is no percent-encoded UTF-8") }
            query.append((name, value))
        }
        return (String(parts[0]), query)
    }

    private static func fields(_ lines: ArraySlice<Substring>) throws(Problem) -> [String: String] {
        var fields: [String: String] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":"), isToken(line[..<colon]) else {
                throw .badRequest("a header line is no \"Name: value\"")
            }
            let name = line[..<colon].lowercased()
            let value = String(line[line.index(after: colon)...]).trimmingBlanks
            if let earlier = fields[name] {
                guard !single.contains(name) else { throw .badRequest("\(name) is sent twice") }
                fields[name] = "\(earlier), \(value)"
            } else {
                fields[name] = value
            }
        }
        return fields
    }

    private static func bodyBytes(_ fields: [String: String]) throws(Problem) -> Int {
        if fields["transfer-encoding"] != nil {
            throw Problem(.lengthRequired, "send the body whole, with Content-Length")
        }
        guard let length = fields["content-length"] else { return 0 }
        guard !length.isEmpty, length.count <= 18, length.utf8.allSatisfy({ (0x30...0x39) ~= $0 }),
            let count = Int(length)
        else { throw .badRequest("\"\(length)\" is no Content-Length") }
        return count
    }

    /// Fields of which a second one could be meant to deceive.
    private static let single: Set<String> = [
        "host", "origin", "content-length", "content-type", "transfer-encoding", "x-osteon-token",
        "sec-fetch-site",
    ]

    private static func isToken(_ text: Substring) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 && scalar != "\t" && scalar != "\r" && scalar != "\n"
            || scalar.value == 0x7F
    }
}

extension String {
    /// Without spaces and tabs around it.
    fileprivate var trimmingBlanks: String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }
}
