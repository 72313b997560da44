/// Lets through what comes from this machine's own page or programs, and nothing that another site's
/// page could send.
///
/// A page elsewhere can make a browser send requests here, by its own name (DNS rebinding) or across
/// origins; it cannot choose Host and Origin. Another user of this machine can choose both, and does not
/// know the key.
struct Gatekeeper: Sendable {
    let port: UInt16
    /// What a request must bring that is answered from the person's own files.
    let key: String

    /// The field that brings it.
    static let keyField = "x-osteon-key"

    /// - Throws: ``Problem`` where `head` may come from elsewhere.
    func check(_ head: RequestHead) throws(Problem) {
        guard let host = head["host"], isOwn(host) else {
            throw Problem(
                .misdirected,
                "this server answers to localhost:\(port), 127.0.0.1:\(port) and [::1]:\(port) alone"
            )
        }
        if let origin = head["origin"] {
            guard origin.hasPrefix("http://"), isOwn(String(origin.dropFirst(7))) else {
                throw Problem(.forbidden, "pages of other sites may not ask this server")
            }
        }
        // A link to the page may stand anywhere; what the page asks for, only the page asks for.
        let isPage = head.method == "GET" && head.path == "/"
        if let site = head["sec-fetch-site"], !isPage, site != "same-origin", site != "none" {
            throw Problem(.forbidden, "pages of other sites may not ask this server")
        }
    }

    /// - Throws: ``Problem`` where `head` does not show that its sender was told the key.
    func checkKey(_ head: RequestHead) throws(Problem) {
        guard let sent = head[Self.keyField], Self.isSame(sent, key) else {
            throw Problem(
                .forbidden,
                "this needs the key of this run, in the header X-Osteon-Key: open the address that "
                    + "osteon serve printed, as it stands; the key is behind its #"
            )
        }
    }

    private func isOwn(_ host: String) -> Bool {
        let names = ["localhost", "127.0.0.1", "[::1]"]
        return names.contains { host.lowercased() == "\($0):\(port)" || port == 80 && host == $0 }
    }

    /// In a time that tells nothing of where they differ.
    private static func isSame(_ a: String, _ b: String) -> Bool {
        guard a.utf8.count == b.utf8.count else { return false }
        return zip(a.utf8, b.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// 128 bits that nobody guesses.
    static func newKey() -> String {
        var random = SystemRandomNumberGenerator()
        let digits = Array("0123456789abcdef")
        return String((0..<32).map { _ in digits[Int.random(in: 0..<16, using: &random)] })
    }

    /// Whether a key that a person chose can stand in an address and a header, and is not soon guessed.
    static func isKey(_ text: String) -> Bool {
        (16...200).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
                default: false
                }
            }
    }
}
