import BoneScore
import FoodModel
import Knowledge
import TestSupport
import Testing

/// METHODS.md has every constant of the score as the program has it.
///
/// A changed constant fails here until the document is made anew: OSTEON_WRITE_DOCUMENTS=1 writes it.
@Suite(.serialized) struct MethodsTests {
    private let book: ProfileBook

    init() throws { book = try Knowledge.profiles() }

    private func expect(_ name: String, _ text: String) throws {
        let isSame = try MadeText(name, of: "METHODS.md").holds(text)
        #expect(
            isSame,
            "METHODS.md, \(name), is not up to date (OSTEON_WRITE_DOCUMENTS=1):\n\(text)"
        )
    }

    @Test func `the components have their points and grades`() throws {
        var table = MethodsTable("component", "key", "points", "core", "evidence", "grade from")
        for component in Component.allCases {
            let rule = book.rules.components[component]
            table.add(
                component.name,
                "`\(component.key)`",
                MethodsTable.number(rule.weight.value),
                rule.isCore ? "yes" : "no",
                rule.grade.value.rawValue,
                MethodsTable.source(rule.grade.citation)
            )
        }
        try expect("components", table.text)
    }

    @Test func `every constant that holds for everybody is there`() throws {
        var table = MethodsTable("constant", "value", "unit", "source")
        let own = ["components", "targets", "upper limits", "protein per kilogram", "bands"]
        for constant in CitedConstant.all(in: book.rules) {
            let isElsewhere = own.contains { constant.path.hasPrefix($0) }
            guard !isElsewhere else { continue }
            let unit = try #require(MethodsUnits.all[constant.path], "\(constant.path)")
            table.add(constant.path, constant.value, unit, MethodsTable.source(constant.citation))
        }
        try expect("constants", table.text)
    }

    @Test func `the bands are there`() throws {
        var table = MethodsTable("printed score from", "word", "source")
        for band in book.rules.bands {
            table.add(
                MethodsTable.number(band.from.value),
                band.word,
                MethodsTable.source(band.from.citation)
            )
        }
        try expect("bands", table.text)
    }

    @Test func `the families of profiles are there`() throws {
        var table = MethodsTable("family", "version", "for whom", "protein, g/kg", "not scored")
        for family in book.families {
            let sheet = try book.sheet(of: family)
            let notScored = Component.allCases.filter(sheet.notScored.contains).map(\.name)
            table.add(
                "`\(family.key)`",
                sheet.version,
                family.who,
                MethodsTable.number(sheet.proteinPerKilogram.value) + ", "
                    + MethodsTable.source(sheet.proteinPerKilogram.citation),
                notScored.joined(separator: ", ")
            )
        }
        try expect("families", table.text)
    }

    @Test func `every target of every profile is there`() throws {
        var table = MethodsTable("target", "value", "unit", "for", "source")
        for target in Target.allCases {
            var rows = ShownRows()
            for (sex, people) in [(Profile.Sex.female, "women"), (.male, "men")] {
                for family in book.families where family.sex == nil || family.sex == sex {
                    for step in try book.sheet(of: family).targets[sex]?[target]?.steps ?? [] {
                        let age = step.from > 19 ? " from \(step.from)" : ""
                        rows.add(step.value, for: people + age, family.key)
                    }
                }
            }
            let unit = try #require(MethodsUnits.ofTargets[target.rawValue], "\(target)")
            for row in rows.all {
                let whom = row.whom(among: book.families.map(\.key))
                table.add(target.rawValue, row.value, unit, whom, row.source)
            }
        }
        try expect("targets", table.text)
    }

    @Test func `every upper limit is there`() throws {
        var table = MethodsTable("limit", "value", "unit", "for", "source")
        for limit in UpperLimit.allCases {
            var rows = ShownRows()
            for age in [19, 51, 71] {
                for family in book.families {
                    let sex = family.sex == .male ? "m" : "f"
                    let request = ProfileRequest(
                        name: "\(family.key)-\(sex)\(age)",
                        location: SourceLocation(file: "test")
                    )
                    let limits = try book.chosen(for: request).rules.upperLimits
                    guard let cited = limits.limit(limit, age: age) else { continue }
                    rows.add(cited, for: "at \(age)", family.key)
                }
            }
            for row in rows.all {
                let whom = row.whom(among: book.families.map(\.key))
                table.add(limit.rawValue, row.value, limit.nutrient.unit.rawValue, whom, row.source)
            }
        }
        try expect("limits", table.text)
    }

    @Test func `what the indices are computed with is there`() throws {
        let indices = try book.indices()
        var values = MethodsTable("nutrient", "part", "Daily Value", "unit", "source")
        for value in indices.richness.dailyValues {
            values.add(
                value.nutrient.name,
                value.part.rawValue,
                MethodsTable.number(value.amount.value),
                value.nutrient.unit.rawValue,
                MethodsTable.source(value.amount.citation)
            )
        }
        try expect("daily values", values.text)
        var intakes = MethodsTable(
            "authority",
            "people",
            "nutrient",
            "kind",
            "recommended",
            "average need",
            "its CV",
            "source"
        )
        for reference in indices.references {
            let people = reference.sex == .female ? "women" : "men"
            let unit = reference.nutrient == .protein ? "g/kg" : reference.nutrient.unit.rawValue
            intakes.add(
                reference.authority.rawValue,
                "\(people) from \(reference.fromAge)",
                reference.nutrient.name,
                reference.kind.rawValue,
                "\(MethodsTable.number(reference.recommended.value)) \(unit)",
                reference.average.map { MethodsTable.number($0.value) } ?? "",
                reference.variation.map { MethodsTable.number($0.value) } ?? "",
                MethodsTable.source(reference.recommended.citation)
            )
        }
        try expect("reference intakes", intakes.text)
    }
}
