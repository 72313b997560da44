import Foundation

/// What a server answered: taken apart, and nothing of it believed.
struct TestAnswer {
    let status: Int
    /// By lower-case name.
    let headers: [String: String]
    let body: [UInt8]

    /// Nil for bytes that are no whole answer.
    init?(_ bytes: [UInt8]) {
        guard let parts = Self.parts(bytes) else { return nil }
        let lines = parts.head.components(separatedBy: "\r\n")
        guard let first = lines.first, first.hasPrefix("HTTP/1.1 "),
            let status = Int(first.dropFirst(9).prefix(3))
        else { return nil }
        self.status = status
        headers = Dictionary(
            lines.dropFirst().compactMap { line in
                guard let colon = line.firstIndex(of: ":") else { return nil }
                let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
                return (line[..<colon].lowercased(), value)
            },
            uniquingKeysWith: { first, _ in first }
        )
        body = parts.body
    }

    /// How many bytes of `bytes` are a whole answer; nil where more must come.
    static func length(of bytes: [UInt8]) -> Int? {
        guard let parts = parts(bytes) else { return nil }
        let lines = parts.head.lowercased().components(separatedBy: "\r\n")
        let length = lines.first { $0.hasPrefix("content-length: ") }.flatMap {
            Int($0.dropFirst(16))
        }
        let whole = parts.head.utf8.count + 4 + (length ?? 0)
        return bytes.count >= whole ? whole : nil
    }

    private static func parts(_ bytes: [UInt8]) -> (head: String, body: [UInt8])? {
        guard let end = bytes.indices.first(where: { bytes[$0...].starts(with: [13, 10, 13, 10]) })
        else { return nil }
        return (String(decoding: bytes[..<end], as: UTF8.self), Array(bytes[(end + 4)...]))
    }

    var text: String { String(decoding: body, as: UTF8.self) }

    var json: [String: Any] {
        let object = try? JSONSerialization.jsonObject(with: Data(body))
        return object as? [String: Any] ?? [:]
    }

    /// What a refusal says.
    var detail: String { json["detail"] as? String ?? "" }
}
