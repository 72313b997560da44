public import Foundation

/// A text of a document that is made from the code, so that a test can hold one to the other.
///
/// With `OSTEON_WRITE_DOCUMENTS` set, what a test makes is written to the document; without, it is
/// compared with what stands there.
public struct MadeText: Sendable {
    private let file: URL
    private let name: String?

    /// - Parameters:
    ///   - name: What stands in the marks about a part, `<!-- made: NAME -->` and `<!-- end -->`; nil for
    ///     the whole document.
    ///   - path: Of the document, below the root of the repository.
    public init(_ name: String? = nil, of path: String) {
        self.name = name
        file = Self.root.appendingPathComponent(path)
    }

    /// The root of the repository.
    public static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Whether the document holds `text` there; it does after this where it is to be written.
    ///
    /// - Throws: What reading and writing the document throws.
    public func holds(_ text: String) throws -> Bool {
        let isWritten = ProcessInfo.processInfo.environment["OSTEON_WRITE_DOCUMENTS"] != nil
        guard let name else {
            if isWritten { try Data(text.utf8).write(to: file) }
            return try String(contentsOf: file, encoding: .utf8) == text
        }
        let whole = try String(contentsOf: file, encoding: .utf8)
        guard let opening = whole.range(of: "<!-- made: \(name) -->\n"),
            let ending = whole.range(of: "<!-- end -->", range: opening.upperBound..<whole.endIndex)
        else { return false }
        let part = opening.upperBound..<ending.lowerBound
        if isWritten {
            let new = whole.replacingCharacters(in: part, with: "\n\(text)\n")
            try Data(new.utf8).write(to: file)
            return true
        }
        return whole[part] == "\n\(text)\n"
    }
}
