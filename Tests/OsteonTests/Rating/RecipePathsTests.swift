import Foundation
import Testing

@testable import Osteon

/// Which files a folder has.
struct RecipePathsTests {
    @Test func `only files are taken, and what cannot be looked at has its fault`() throws {
        let folder = try RecipeFolder(recipes: 10)
        defer { folder.remove() }
        let (path, manager) = (folder.path, FileManager.default)
        #expect(mkfifo("\(path)/in/pipe", 0o600) == 0)
        func link(_ name: String, _ destination: String) throws {
            try manager.createSymbolicLink(
                atPath: "\(path)/\(name)",
                withDestinationPath: destination
            )
        }
        try link("in/lost", "nowhere")
        try link("in/round", ".")
        try link("in/link.txt", "soup.txt")
        try link("linked", "in")
        for root in ["in", "linked", "in/"] {
            let files = try RecipePaths(["\(path)/\(root)"]).files
            let start = "\(path)/\(root)".utf8.count
            let names = files.map { $0.path.dropFirst(start).trimmingPrefix("/") }
            #expect(names == ["a.jsonl", "empty.txt", "link.txt", "lost", "soup.txt"])
            #expect(files.map { $0.fault == nil } == [true, true, true, false, true])
        }
        try folder.rate(
            {
                var plan = RatingPlan(.csv)
                plan.rejects = "rejects.csv"
                return plan
            }(),
            to: "out.csv"
        )
        let rejects = try folder.content("rejects.csv")
        #expect(rejects.contains("/in/lost,,,the link leads to nothing that can be read,"))
    }

    @Test(.enabled(if: getuid() != 0, "a superuser reads every folder"))
    func `a folder that cannot be read is rejected`() throws {
        let folder = try RecipeFolder(recipes: 10)
        defer { folder.remove() }
        try FileManager.default.createDirectory(
            atPath: "\(folder.path)/in/shut",
            withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0]
        )
        let files = try RecipePaths(["\(folder.path)/in"]).files
        let shut = files.filter { $0.path.hasSuffix("/in/shut") }
        #expect(shut.first?.fault?.contains("the folder cannot be read") == true)
        #expect(files.count == 4)
    }
}
