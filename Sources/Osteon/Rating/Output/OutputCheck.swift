import Foundation

/// Keeps a run from writing over what no run wrote.
///
/// It only reads, so that nothing is touched where one of several outputs is refused.
struct OutputCheck {
    private let plan: RatingPlan

    init(_ plan: RatingPlan) { self.plan = plan }

    /// - Throws: ``OutputError`` where a file is in the way, or two outputs are one file.
    func check() throws(OutputError) {
        if let path = plan.path, let rejects = plan.rejects, Self.areSame(path, rejects) {
            throw OutputError(path, "-o and --rejects name the same file; give each its own")
        }
        if let path = plan.path {
            try check(path) { head in
                // Whose database it is, who opens it sees.
                plan.form == .sqlite ? Self.isDatabase(head) : Self.isTable(head)
            }
            try check(path + RatingJournal.ending) { $0.starts(with: RatingJournal.opening.utf8) }
        }
        if let rejects = plan.rejects {
            try check(rejects) { $0.starts(with: RejectFile.head.utf8) }
        }
    }

    private func check(_ path: String, _ isOwn: ([UInt8]) -> Bool) throws(OutputError) {
        var status = stat()
        // What is no file, as a pipe, holds nothing.
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0
        else { return }
        guard let file = FileHandle(forReadingAtPath: path),
            let head = try? file.read(upToCount: 1 << 14)
        else {
            throw OutputError(path, "what stands there cannot be read; name another file")
        }
        guard isOwn([UInt8](head)) else {
            throw OutputError(
                path,
                "it holds something that osteon rate did not write there; "
                    + "name another file, or move this one away"
            )
        }
    }

    private static func areSame(_ a: String, _ b: String) -> Bool {
        if destination(of: a) == destination(of: b) { return true }
        var (first, second) = (stat(), stat())
        return stat(a, &first) == 0 && stat(b, &second) == 0
            && first.st_mode & S_IFMT == S_IFREG
            && first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    /// `path` without links, also those that lead to a file that is still to be made.
    private static func destination(of path: String) -> String {
        var path = path
        // As many as the system follows.
        for _ in 0..<40 {
            guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else {
                break
            }
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            path = URL(fileURLWithPath: next, relativeTo: folder).path
        }
        return RecipePaths.canonical(path)
    }

    private static func isDatabase(_ head: [UInt8]) -> Bool {
        head.starts(with: "SQLite format 3\0".utf8)
    }

    /// Whether a file that begins with `head` is a table of ratings, of any form.
    static func isTable(_ head: [UInt8]) -> Bool {
        if isDatabase(head) {
            // The application's mark stands at byte 68: https://sqlite.org/fileformat.html.
            return head.count >= 72 && head[68..<72].elementsEqual("osra".utf8)
        }
        let text = String(decoding: head, as: UTF8.self)
        if text.hasPrefix("{\"schema\":\"\(RatingLayout.schema)\"") { return true }
        if text.hasPrefix("<!DOCTYPE html>"), text.contains(RatingPage.title) { return true }
        let line = text.prefix { !$0.isNewline }
        // "10 recipes in 5 files · …"
        let words = line.split(separator: " ")
        if words.count > 6, words[1].hasPrefix("recipe"), words[2] == "in",
            words[4].hasPrefix("file"), line.contains(" rated")
        {
            return true
        }
        let columns = line.split(separator: ",", omittingEmptySubsequences: false)
        return text.dropFirst(line.count).first == "\r\n"
            && columns.allSatisfy { RatingColumn(named: $0)?.name == String($0) }
    }
}
