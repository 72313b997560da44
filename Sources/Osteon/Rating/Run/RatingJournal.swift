import Foundation

/// The file beside an output that says how much of it is whole.
struct RatingJournal: Sendable {
    private let path: String

    /// What its name has behind the output's.
    static let ending = ".resume"
    /// How its text begins.
    static let opening = "{\"fingerprint\":"

    init(of output: String) { path = output + Self.ending }

    /// The state that was kept; nil where none was, or it cannot be read.
    func read() -> RatingState? {
        FileManager.default.contents(atPath: path)
            .flatMap { try? JSONDecoder().decode(RatingState.self, from: $0) }
    }

    /// Puts `state` in the place of what was kept, at once or not at all.
    func write(_ state: RatingState) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let new = path + ".new"
        let file = try OutputFile(path: new)
        try file.write([UInt8](try encoder.encode(state)) + [UInt8(ascii: "\n")])
        try file.synchronise()
        guard rename(new, path) == 0 else { throw OutputError(path) }
    }

    func remove() { unlink(path) }
}
