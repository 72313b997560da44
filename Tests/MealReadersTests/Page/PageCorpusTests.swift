import FileFormats
import Foundation
import FoodModel
import MealReaders
import Testing

/// Saved pages of 160 sites, each with what another program read of it beside it.
@Suite(.enabled(if: Corpus.recipes != nil, "OSTEON_CORPUS is not set")) struct PageCorpusTests {
    /// Pages whose JSON says what the page shows, where its structured data says less or other.
    ///
    /// A reader of structured data alone, of another author, differs from the JSON of each as well:
    /// amounts stand beside the marked text only, notes are left out, or nothing is listed at all.
    static let shownOtherwise: Set<String> = [
        "afghankitchenrecipes", "aldi-suisse", "alisoneroman_1", "alisoneroman_2",
        "alittlebityummy_1", "alittlebityummy_2", "argiro_1", "argiro_2", "arla_1", "arla_2",
        "atelierdeschefs", "bodybuilding", "bongeats_1", "bongeats_2", "chefnini_2",
        "cleaneatingkitchen_1", "cleaneatingkitchen_2", "cookingcircle", "culinaryhill_1",
        "culinaryhill_2", "drinkoteket_1", "drinkoteket_2", "drizzleanddip_1", "drizzleanddip_2",
        "editionslarousse_1", "editionslarousse_2", "eggsca_1", "eggsca_2", "essenundtrinken_1",
        "essenundtrinken_2", "foodrepublic_1", "freshiprima_1", "freshiprima_2", "gesundaktiv",
        "gourmandize", "gourmettraveller", "grouprecipes", "heb", "joyfoodsunshine",
        "justonecookbook", "kwestiasmaku", "maangchi", "marieclaire_2", "mindmegette",
        "primaledgehealth", "watchwhatueat",
    ]

    @Test func `pages with structured data are read as the file beside them says`() throws {
        var (equal, other, unread) = (0, 0, 0)
        var shown = 0
        for page in try SavedPage.all() where page.isStructured {
            let recipe = try? MealReader.read(bytes: page.bytes, file: page.path).recipes.first
            let diary = try? MealReader.read(bytes: page.bytes, file: page.path)
            let differences = page.differences(from: recipe, diary?.findings ?? [])
            if differences.isEmpty {
                equal += 1
            } else if Self.shownOtherwise.contains(page.name) {
                shown += 1
            } else {
                other += 1
                print("\(page.path): \(differences)")
            }
            if recipe == nil { unread += 1 }
        }
        print(
            "pages: \(equal) equal, \(other) not, \(shown) where the page shows other than it marks "
                + "up, \(unread) without a recipe"
        )
        #expect(equal >= 180)
        // Of those whose JSON was made of the structured data, and of all.
        #expect(Double(equal) >= 0.95 * Double(equal + other))
        #expect(Double(equal) >= 0.79 * Double(equal + other + shown))
    }

    @Test func `pages without structured data are refused with the reason`() throws {
        var count = 0
        for page in try SavedPage.all() where !page.isStructured {
            let error = #expect(throws: InputError.self) {
                try MealReader.read(bytes: page.bytes, file: page.path)
            }
            #expect(error?.message.contains("marks up no recipe") == true, "\(page.path)")
            count += 1
        }
        #expect(count >= 25)
    }
}

/// A saved page and what is expected of it.
private struct SavedPage {
    let path: String
    let bytes: [UInt8]
    /// Whether a recipe of schema.org or of hRecipe is marked up anywhere in it.
    let isStructured: Bool
    private let title: String
    private let ingredients: [String]
    private let yields: [Double]

    var name: String { String(path.split(separator: "/").last?.split(separator: ".").first ?? "") }

    static func all() throws -> [SavedPage] {
        let expectations = Set(Corpus.files(in: "pages", "json"))
        return try Corpus.files(in: "pages", "testhtml").compactMap { path in
            let expectation = path.replacing(".testhtml", with: ".json")
            return expectations.contains(expectation)
                ? try SavedPage(path, Corpus.bytes(expectation)) : nil
        }
    }

    private init(_ path: String, _ expectation: [UInt8]) throws {
        self.path = path
        bytes = try Corpus.bytes(path)
        let page = String(decoding: bytes, as: UTF8.self)
        isStructured =
            page.contains(#/"@?type"\s*:\s*(\[[^\]]*)?"?(https?:..schema.org.)?Recipe"/#)
            || page.contains(
                #/itemtype\s*=\s*["']?https?:..(www\.)?schema.org.Recipe/#.ignoresCase()
            )
            || page.contains(#/class\s*=\s*["'][^"']*hrecipe/#.ignoresCase())
        let root = try #require(try JSONDocument(expectation).root)
        title = Self.plain(root["title"]?.text ?? "")
        ingredients = root["ingredients"]?.elements.compactMap(\.text).map(Self.plain) ?? []
        let yield = root["yields"]?.text ?? ""
        yields = Self.numbers(yield).map { yield.contains("dozen") ? 12 * $0 : $0 }
    }

    /// Without entities and tags, and with white space and doubled brackets single.
    private static func plain(_ text: String) -> String {
        let line = HTMLText.line(text)
        guard line.contains("((") else { return line }
        return line.replacing("((", with: "(").replacing("))", with: ")")
    }

    private static func numbers(_ text: String) -> [Double] {
        text.matches(of: #/\d+(\.\d+)?/#).compactMap { Double($0.output.0) }
    }

    /// What of the page was read otherwise.
    func differences(from recipe: Recipe?, _ findings: [Finding]) -> [String] {
        guard let recipe else { return ["unread"] }
        var differences: [String] = []
        if Self.plain(recipe.title) != title { differences.append("title") }
        if recipe.ingredients.map({ Self.plain($0.text) }) != ingredients {
            differences.append("ingredients")
        }
        // Of a range the JSON keeps one end. What is a measure ("4 cups") is told as a finding.
        let stated =
            recipe.servings.map { [$0.low, $0.high] }
            ?? findings.filter { $0.message.contains("servings") }.flatMap { Self.numbers($0.text) }
        let isSame = yields.isEmpty ? stated.isEmpty : stated.contains { yields.contains($0) }
        if !isSame { differences.append("yield \(stated) for \(yields)") }
        return differences
    }
}
