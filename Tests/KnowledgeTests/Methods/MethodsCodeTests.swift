@testable import BoneScore
import FoodModel
import Foundation
@testable import Knowledge
@testable import MealResolver
import TestSupport
import Testing

/// METHODS.md has the constants that stand in the code, those of classes of foods, and every publication.
@Suite(.serialized) struct MethodsCodeTests {
    private func expect(_ name: String, _ text: String) throws {
        let isSame = try MadeText(name, of: "METHODS.md").holds(text)
        #expect(
            isSame,
            "METHODS.md, \(name), is not up to date (OSTEON_WRITE_DOCUMENTS=1):\n\(text)"
        )
    }

    /// The constants of the code itself, by what they are.
    private static let ofCode: [(words: String, value: String, citation: Citation)] = [
        number("acid load: protein, mEq a g", AcidLoad.protein),
        number("acid load: phosphorus, mEq a mg", AcidLoad.phosphorus),
        number("acid load: potassium, mEq a mg, taken off", AcidLoad.potassium),
        number("acid load: magnesium, mEq a mg, taken off", AcidLoad.magnesium),
        number("acid load: calcium, mEq a mg, taken off", AcidLoad.calcium),
        number("zinc that must be absorbed: mg a day", ZincAbsorption.requirementBase),
        number("and mg for each kg of weight", ZincAbsorption.requirementPerKilogram),
        number("BMI up to which the whole weight asks for protein", Profile.healthyBodyMassIndex),
        number("part of the weight above it that does", Profile.countedExcess),
        number("1 IU of vitamin D, µg", Nutrient.unitOfVitaminD),
        number("1 IU of retinol, µg", Nutrient.unitOfRetinol),
        number("alcohol that cooking drives off, kcal a g", NutrientTable<Supply>.energyOfAlcohol),
        number(
            "spread of calcium indices up to which classes share one doubt, of the index",
            CalciumIndex.laboratorySpread
        ),
        range("calcium index of a food without a class", CalciumIndex.unclassed),
        range(
            "cooked from a gram of raw meat or fish, no table saying, g",
            WrittenWeight.yieldOfMeat
        ),
        range(
            "cooked from a gram of dry grain or pulse, no table saying, g",
            WrittenWeight.yieldOfGrains
        ),
        range("eaten of shellfish in their shells, no table saying", WrittenWeight.shelled),
        range("eaten of a weight with bone, shell or peel, no table saying", WrittenWeight.unknown),
    ]

    private static func number(
        _ words: String,
        _ cited: Cited<Double>
    ) -> (
        words: String, value: String, citation: Citation
    ) { (words, MethodsTable.number(cited.value), cited.citation) }

    private static func range(
        _ words: String,
        _ cited: Cited<Estimate>
    ) -> (
        words: String, value: String, citation: Citation
    ) { (words, MethodsTable.range(cited.value), cited.citation) }

    @Test func `every constant that stands in the code is there`() throws {
        var table = MethodsTable("constant", "value", "source")
        for constant in Self.ofCode {
            table.add(constant.words, constant.value, MethodsTable.source(constant.citation))
        }
        try expect("code", table.text)
        // A constant that is written into the code from now on has to be listed above.
        let literal = /Cited\(\s*(?:Estimate\(low|[0-9])/
        var count = 0
        for module in ["FoodModel", "BoneScore", "MealResolver"] {
            let folder = MadeText.root.appendingPathComponent("Sources/\(module)")
            for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            where path.hasSuffix(".swift") {
                let file = folder.appendingPathComponent(path)
                let text = try String(contentsOf: file, encoding: .utf8)
                count += text.matches(of: literal).count
            }
        }
        #expect(count == Self.ofCode.count)
    }

    @Test func `the calcium index of every class is there`() throws {
        var rows: [(value: Estimate, source: String, titles: [String])] = []
        for foodClass in try Knowledge.classes().values.sorted(by: { $0.title < $1.title }) {
            let cited = foodClass.calciumIndex
            let source = MethodsTable.source(cited.citation)
            if let row = rows.firstIndex(where: { $0.value == cited.value && $0.source == source })
            {
                rows[row].titles.append(foodClass.title)
            } else {
                rows.append((cited.value, source, [foodClass.title]))
            }
        }
        rows.sort { ($0.value.point, $0.source) > ($1.value.point, $1.source) }
        var table = MethodsTable("index", "classes of foods", "source")
        for row in rows {
            let isMany = row.titles.count > 30
            let titles = row.titles.joined(separator: "; ")
            let classes = isMany ? "\(row.titles.count) others" : titles
            table.add(MethodsTable.range(row.value), classes, row.source)
        }
        try expect("calcium index", table.text)
    }

    @Test func `the share of menaquinone-4 is there`() throws {
        var rows: [(value: String, source: String, keys: [String])] = []
        let shares = try MenaquinoneShareTable.shipped()
        let classes = try Knowledge.classes()
        for (key, share) in shares.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let value = MethodsTable.number(share.value)
            let source = MethodsTable.source(share.citation)
            let title = try #require(classes[key]?.title, "\(key)")
            if let row = rows.firstIndex(where: { ($0.value, $0.source) == (value, source) }) {
                rows[row].keys.append(title)
            } else {
                rows.append((value, source, [title]))
            }
        }
        var table = MethodsTable("share", "classes of foods", "source")
        for row in rows { table.add(row.value, row.keys.joined(separator: "; "), row.source) }
        try expect("menaquinone-4", table.text)
    }

    @Test func `every publication that the program cites is there`() throws {
        var citations = Self.ofCode.map(\.citation)
        let book = try Knowledge.profiles()
        citations += CitedConstant.all(in: book.rules).map(\.citation)
        for family in book.families {
            citations += try book.sheet(of: family).citations
            citations += [family.citation].compactMap { $0 }
        }
        citations += try book.guidance().map(\.citation)
        citations += try book.cautions().map(\.citation)
        citations += try ActivityTable.shipped().goals.map(\.citation)
        let indices = try book.indices()
        citations += indices.richness.dailyValues.map(\.amount.citation)
        citations += indices.references.map(\.recommended.citation)
        citations += try MenaquinoneShareTable.shipped().values.map(\.citation)
        for foodClass in try Knowledge.classes().values {
            citations.append(foodClass.calciumIndex.citation)
            for (nutrient, range) in foodClass.ranges {
                // A range of vitamin K2 has several publications behind it.
                let isOfSeveral = nutrient == .vitaminK2
                let references = range.citation.reference.components(separatedBy: "; ")
                citations +=
                    isOfSeveral && references.count > 1
                    ? references.map { Citation($0, confidence: range.citation.confidence) }
                    : [range.citation]
            }
        }
        let oxalate = try OxalateTable.shipped()
        let nowhere = try #require(FoodID("none:0"))
        citations += oxalate.subjects.foods.compactMap {
            oxalate.oxalate(of: $0, in: nil)?.citation
        }
        citations += oxalate.subjects.classes.compactMap {
            oxalate.oxalate(of: nowhere, in: $0)?.citation
        }
        var places: [String: (locators: Set<String>, confidences: Set<String>)] = [:]
        for citation in citations {
            places[citation.reference, default: ([], [])].confidences
                .insert(citation.confidence.rawValue)
            if !citation.locator.isEmpty {
                places[citation.reference]?.locators.insert(citation.locator)
            }
        }
        let lines = places.sorted { $0.key < $1.key }.map { reference, place in
            let confidences = place.confidences.sorted().joined(separator: ", ")
            let locators = place.locators.sorted().map { ", \($0)" }.joined()
            return "- \(reference)\(locators) [\(confidences)]\n"
        }
        #expect(lines.count > 100)
        try expect("publications", lines.joined())
    }
}
