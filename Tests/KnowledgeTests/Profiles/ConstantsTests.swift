import BoneScore
import FoodModel
import Knowledge
import Testing

/// Walks every constant of every profile: each has its source, and says how far it was checked.
@Suite struct ConstantsTests {
    /// A number with its source, found by looking into a value.
    private struct Found {
        let path: String
        let citation: Citation
    }

    /// Every cited constant in `value`, and the paths of numbers that cite nothing.
    private static func walk(
        _ value: Any,
        _ path: String,
        found: inout [Found],
        bare: inout [String]
    ) {
        switch value {
        case let cited as Cited<Double>: found.append(Found(path: path, citation: cited.citation))
        case let cited as Cited<Int>: found.append(Found(path: path, citation: cited.citation))
        case let cited as Cited<Grade>: found.append(Found(path: path, citation: cited.citation))
        case is Double, is Int: bare.append(path)
        default:
            for child in Mirror(reflecting: value).children {
                walk(child.value, "\(path).\(child.label ?? "")", found: &found, bare: &bare)
            }
        }
    }

    @Test func `every constant of profiles and rules has its citation and its tag`() throws {
        let book = try Knowledge.profiles()
        var walked = 0
        for family in book.families {
            for (letter, sex) in [("f", Profile.Sex.female), ("m", .male)]
            where family.sex == nil || family.sex == sex {
                for age in [19, 25, 31, 51, 71] {
                    let name = "\(family.key)-\(letter)\(age)"
                    let place = SourceLocation(file: "test")
                    let request = ProfileRequest(name: name, location: place)
                    let rules = try book.chosen(for: request).rules
                    var found: [Found] = []
                    var bare: [String] = []
                    Self.walk(rules, name, found: &found, bare: &bare)
                    #expect(bare.isEmpty)
                    #expect(found.count == 79)
                    walked += found.count
                    for constant in found {
                        #expect(!constant.citation.reference.isEmpty, "\(constant.path)")
                        let isOwn = constant.citation.confidence == .design
                        let saysSo = constant.citation.reference.hasPrefix("Osteon")
                        #expect(isOwn == saysSo, "\(constant.path)")
                    }
                }
            }
        }
        #expect(walked > 5000)
    }

    @Test func `every figure of every family has a source, at every age`() throws {
        let book = try Knowledge.profiles()
        #expect(book.families.count == 8)
        for family in book.families {
            let citations = try book.sheet(of: family).citations
            #expect(citations.count >= 17)
            #expect(citations.allSatisfy { !$0.reference.isEmpty })
            #expect(citations.allSatisfy { $0.confidence != .design })
        }
    }

    @Test func `guidance comes from whom it says`() throws {
        let book = try Knowledge.profiles()
        let guidance = try book.guidance()
        #expect(guidance.count == 11)
        #expect(guidance.allSatisfy { !$0.citation.reference.isEmpty })
        let place = SourceLocation(file: "test")
        let woman = try book.chosen(
            for: ProfileRequest(name: "bone-support-ai-f62", location: place)
        )
        let bodies = guidance.filter { $0.speaks(to: woman.profile, of: woman.family) }.map(\.body)
        #expect(
            bodies == [
                "ASCO", "IOF, ESCEO and five more", "ESMO", "ESCEO", "ESCEO and IOF", "USPSTF",
                "Endocrine Society",
            ]
        )
    }
}
