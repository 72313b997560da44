import FileFormats
import Foundation
import FoodModel
import MealReaders
import Testing

/// Recipes that other people wrote; they stay outside the project.
private let corpus = ProcessInfo.processInfo.environment["OSTEON_CORPUS"]
    .map { URL(filePath: $0).appending(path: "recipes") }

@Suite(.enabled(if: corpus != nil, "OSTEON_CORPUS is not set")) struct CooklangCorpusTests {
    @Test func `every recipe of the collections is read`() throws {
        let folder = try #require(corpus).appending(path: "cooklang")
        let files = try #require(FileManager.default.enumerator(atPath: folder.path))
            .compactMap { $0 as? String }.filter { $0.hasSuffix(".cook") }
        #expect(files.count == 150)
        for file in files {
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: file)))
            // Eleven files mark nothing: drafts, and names without a recipe.
            if bytes.contains(UInt8(ascii: "@")) {
                #expect(try MealReader.read(bytes: bytes, file: file).recipes.count == 1)
            } else {
                #expect(throws: InputError.self) { try MealReader.read(bytes: bytes, file: file) }
            }
        }
    }

    @Test func `the language's own examples give the amounts, units and names that they state`()
        throws
    {
        let file = try #require(corpus)
            .appending(path: "formats/cooklang-spec/tests/canonical.yaml")
        let root = try YAMLReader.read(try String(contentsOf: file, encoding: .utf8))
        guard case .mapping(let cases) = try #require(root["tests"]).content else {
            Issue.record("no examples")
            return
        }
        var count = 0
        for example in cases {
            let text = try #require(example.value["source"]?.text)
            let expected = ingredients(of: example.value["result"]?["steps"])
            let read = try? MealReader.read(bytes: Array(text.utf8), file: "a.cook")
            let lines = read?.recipes.first?.ingredients.map(\.text) ?? []
            #expect(lines.count == expected.count, "\(example.key): \(lines) \(expected)")
            for (line, ingredient) in zip(lines, expected) {
                let tail = [ingredient.unit, ingredient.name].filter { !$0.isEmpty }
                    .joined(separator: " ")
                #expect(line.hasSuffix(tail), "\(example.key): \(line)")
                let amount = line.dropLast(tail.count)
                #expect(value(of: amount) == value(of: ingredient.amount[...]), "\(example.key)")
            }
            count += expected.count
        }
        #expect(count >= 25)
    }

    private func ingredients(
        of steps: YAMLNode?
    ) -> [(amount: String, unit: String, name: String)] {
        guard case .sequence(let steps) = steps?.content else { return [] }
        return steps.flatMap { step -> [(String, String, String)] in
            guard case .sequence(let parts) = step.content else { return [] }
            return parts.filter { $0["type"]?.text == "ingredient" }.map { part in
                // "some" stands for no amount.
                let amount = part["quantity"]?.text ?? ""
                let unit = part["units"]?.text ?? ""
                return (amount == "some" ? "" : amount, unit, part["name"]?.text ?? "")
            }
        }
    }

    /// An amount without its spaces, a fraction as the number that it is.
    private func value(of amount: Substring) -> String {
        let text = amount.filter { !$0.isWhitespace }
        let parts = text.split(separator: "/").map { Double($0) }
        guard parts.count == 2, !text.hasPrefix("0"), let over = parts[0], let under = parts[1]
        else {
            return Double(text).map { "\($0)" } ?? text
        }
        return "\(over / under)"
    }
}

extension YAMLNode {
    fileprivate subscript(key: String) -> YAMLNode? {
        guard case .mapping(let entries) = content else { return nil }
        return entries.first { $0.key == key }?.value
    }
}
