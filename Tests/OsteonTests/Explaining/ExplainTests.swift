import BoneScore
import FoodModel
import Foundation
import Osteon
import Testing

@Suite struct ExplainTests {
    private static let examples = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("FoodData/Examples")

    private func report(_ example: String) throws -> ExplainReport {
        let url = Self.examples.appendingPathComponent(example)
        let bytes = [UInt8](try Data(contentsOf: url))
        return try ScorePipeline(library: TestLibrary.shared.get()).explain(bytes, file: example)
    }

    @Test(arguments: ["day.meal", "day.yaml", "recipe.meal", "label.yaml", "dinner.cook"])
    func `the points of an example add up to its score`(_ example: String) throws {
        for subject in try report(example).subjects {
            let explanation = try #require(subject.explanation)
            let sum = explanation.known + explanation.unknown + explanation.adjustment
            #expect(abs(sum - explanation.total) < 0.01)
            if let point = explanation.score.range.point {
                #expect(abs(sum - point) < 0.01)
            }
        }
    }

    @Test func `the JSON has the points of every line, and they add up`() throws {
        let text = try JSONExplain(report("day.meal"), topic: nil).text()
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        )
        #expect(object["schema"] as? String == "osteon.explain/1")
        let subject = try #require((object["subjects"] as? [[String: Any]])?.first)
        let lines = try #require(subject["lines"] as? [[String: Any]])
        #expect(lines.count == 16)
        func number(_ key: String, _ object: [String: Any]) -> Double {
            object[key] as? Double ?? .nan
        }
        let sum =
            lines.reduce(0) { $0 + number("points", $1) } + number("unknownTotal", subject)
            + number("adjustment", subject)
        #expect(abs(sum - number("total", subject)) < 0.01)
        for line in lines {
            // A line is the same object in every command.
            #expect(line["text"] is String && line["grams"] is [String: Any])
            #expect(line["scoreWithout"] is Double && line["figures"] is [String: Any])
        }
    }

    @Test func `a figure says where it comes from`() throws {
        let report = try report("label.yaml")
        let topic = try #require(ExplainTopic("vitamin D", scale: .flavonoids))
        let style = TextStyle(hasColour: false, hasUnicode: true)
        let text = ExplainText(report, topic: topic, style: style).text()
        #expect(text.contains("1.1 µg/100 g, as reported, inline (stated per 103 g)"))
        #expect(text.contains("no source has a figure"))
    }

    @Test(arguments: [
        ("calcium", "calcium"), ("CA", "calcium"), ("k2", "vitamin K2"), ("VITK2", "vitamin K2"),
        ("Omega-3", "omega-3"), ("F22D6N3", "omega-3"), ("VITK1", "vitamin K1"),
        ("fe", "iron"), ("sodium", "sodium"), ("vitamin-d", "vitamin D"), ("Vit D", "vitamin D"),
        ("vitamin_k2", "vitamin K2"), ("k1", "vitamin K1"), ("omega 3", "omega-3"),
        ("k", "potassium"),
    ])
    func `a topic is found by key, tag and name`(_ word: String, _ name: String) throws {
        let topic = try #require(ExplainTopic(word, scale: .flavonoids))
        let text = ExplainText(
            try report("day.meal"),
            topic: topic,
            style: TextStyle(hasColour: false, hasUnicode: true)
        ).text()
        #expect(text.contains("  \(name == "omega-3" ? "EPA and DHA" : name): "))
    }

    @Test func `vitamin K alone is neither potassium nor one of its two kinds`() {
        #expect(ExplainTopic("vitamin k", scale: .flavonoids) == nil)
    }

    @Test func `no text is wider than a terminal`() throws {
        let style = TextStyle(hasColour: false, hasUnicode: true)
        for word in [nil, "calcium", "zinc", "polyphenols", "VITK1"] {
            let topic = word.flatMap { ExplainTopic($0, scale: .flavonoids) }
            let text = ExplainText(try report("day.meal"), topic: topic, style: style).text()
            for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        }
    }
}
