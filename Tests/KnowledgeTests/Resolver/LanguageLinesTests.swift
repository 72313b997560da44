import FoodModel
import MealResolver
import Testing

@testable import Knowledge

/// Lines in German, French, Spanish and Italian, by the shipped words.
struct LanguageLinesTests {
    private static let parser = Result {
        try ResolverKnowledge(file: ResolverFilesTests.shipped).parser
    }

    struct Case: CustomTestStringConvertible {
        let text: String
        let amount: ClosedRange<Double>?
        let unit: String
        let name: String

        init(_ text: String, _ amount: Double?, _ unit: String, _ name: String) {
            self.text = text
            self.amount = amount.map { $0...$0 }
            self.unit = unit
            self.name = name
        }

        init(_ text: String, _ amount: ClosedRange<Double>, _ unit: String, _ name: String) {
            self.text = text
            self.amount = amount
            self.unit = unit
            self.name = name
        }

        var testDescription: String { text }
    }

    static let german = [
        Case("3 EL Sonnenblumenöl", 3, "EL", "sunflower oil"),
        Case("1 gestr. TL Salz", 1, "gestr. TL", "salt"),
        Case("1–2 Zehen Knoblauch, gehackt", 1...2, "Zehen", "garlic"),
        Case("1 bis 2 kleine Zwiebeln", 1...2, "", "onion"),
        Case("1,5 kg mehlige Kartoffeln", 1.5, "kg", "mehlige potato"),
        Case("1.250 g Mehl", 1250, "g", "flour"),
        Case("eine Prise Muskatnuss", 1, "Prise", "nutmeg"),
        Case("Bund Schnittlauch", 1, "Bund", "chives"),
        Case("½ Bd. Petersilie", 0.5, "Bd", "parsley"),
        Case("2 Dosen Kichererbsen", 2, "Dosen", "chickpeas"),
        Case("1 Becher Schlagsahne", 1, "Becher", "heavy cream"),
        Case("1 Päckchen Backpulver", 1, "Päckchen", "baking powder"),
        Case("anderthalb Tassen Reis", 1.5, "Tassen", "rice"),
        Case("etwas Pfeffer aus der Mühle", nil, "", "some pepper"),
        Case("Mehl: 200 g", 200, "g", "flour"),
        Case("2 EL EL Honig", 2, "EL", "honey"),
        Case("2 EL Kürbiskerne", 2, "EL", "pumpkin seeds"),
        Case("200 g Grünkohl", 200, "g", "kale"),
        Case("2 Scheiben Vollkornbrot", 2, "Scheiben", "whole wheat bread"),
    ]

    static let french = [
        Case("3 cuillères à soupe de crème liquide", 3, "cuillères à soupe", "cream"),
        Case("1 c. à c. de cannelle", 1, "c. à c", "cinnamon"),
        Case("2 càs de moutarde", 2, "càs", "mustard"),
        Case("4 gousses d’ail hachées", 4, "gousses", "garlic"),
        Case("une pincée de sel", 1, "pincée", "salt"),
        Case("200 g de chou-fleur", 200, "g", "cauliflower"),
        Case("200 ml de lait demi-écrémé", 200, "ml", "semi-skimmed milk"),
        Case("200 g de choux de Bruxelles", 200, "g", "Brussels sprouts"),
        Case("2 tranches de pain complet", 2, "tranches", "whole wheat bread"),
        Case("1 pincée(s) de poivre", 1, "pincée", "pepper"),
        Case("200g d'oignons", 200, "g", "onion"),
        Case("1/2 l de lait entier", 0.5, "l", "whole milk"),
        Case("20 cl d'eau", 20, "cl", "water"),
        Case("400 à 450 g de carottes", 400...450, "g", "carrot"),
        Case("une demi botte de persil", 0.5, "botte", "parsley"),
        Case("1 tasse et demie de farine", 1.5, "tasse", "flour"),
        Case("Beurre - 30 grammes", 30, "grammes", "butter"),
        Case("2 tranches de jambon", 2, "tranches", "ham"),
        Case("Une vingtaine d'amandes", 20, "", "almond"),
    ]

    static let spanish = [
        Case("2 cucharadas de aceite de oliva", 2, "cucharadas", "olive oil"),
        Case("1 cucharadita de canela", 1, "cucharadita", "cinnamon"),
        Case("3 dientes de ajo", 3, "dientes", "garlic"),
        Case("una pizca de sal", 1, "pizca", "salt"),
        Case("media taza de azúcar", 0.5, "taza", "sugar"),
        Case("250 g de harina", 250, "g", "flour"),
        Case("4 huevos", 4, "", "egg"),
        Case("1 lata de garbanzos", 1, "lata", "chickpeas"),
        Case("2 a 3 zanahorias", 2...3, "", "carrot"),
        Case("sal al gusto", nil, "", "salt"),
    ]

    static let italian = [
        Case("2 cucchiai d'olio extravergine d'oliva", 2, "cucchiai", "olive oil"),
        Case("1 cucchiaino di zucchero", 1, "cucchiaino", "sugar"),
        Case("2 spicchi d'aglio", 2, "spicchi", "garlic"),
        Case("mezzo bicchiere di vino bianco", 0.5, "bicchiere", "white wine"),
        Case("100 gr di burro", 100, "gr", "butter"),
        Case("3-4 fette di prosciutto cotto", 3...4, "fette", "ham"),
        Case("un pizzico di sale", 1, "pizzico", "salt"),
        Case("sale q.b.", nil, "", "salt"),
        Case("2 uova", 2, "", "egg"),
    ]

    @Test(arguments: german + french + spanish + italian)
    func `amount, unit and food are read in four languages`(_ line: Case) throws {
        let parsed = try Self.parser.get().parse(line.text)
        #expect(parsed.text == line.text)
        #expect(parsed.amounts.first.map { $0.low...$0.high } == line.amount)
        #expect(parsed.unit == line.unit)
        #expect(parsed.name == line.name)
    }

    /// Words that are units or foods of another language.
    @Test(arguments: [
        ("1 dose whey protein", "dose whey protein"),
        ("1 can Old El Paso beans", "Old El Paso beans"),
        ("2 El Paso peppers", "El Paso peppers"), ("100 g crème fraîche", "crème fraîche"),
        ("1 cup dulce de leche", "dulce de leche"), ("3 courgettes", "courgettes"),
        ("1 orange", "orange"), ("salt and pepper to taste", "salt and pepper"),
        ("2 oz prosciutto", "prosciutto"), ("1 bouquet garni", "bouquet garni"),
        ("50 g butternut squash", "butternut squash"), ("2 mugs tea with milk", "tea with milk"),
        ("1 pot yogurt", "yogurt"), ("1 sachet yeast", "yeast"), ("200 g speck", "speck"),
    ])
    func `English lines stay as they are`(_ text: String, _ name: String) throws {
        #expect(try Self.parser.get().parse(text).name == name)
    }

    @Test func `the units of the languages are units of the table`() throws {
        let units = try ResolverKnowledge(file: ResolverFilesTests.shipped).units
        let kinds = try ResolverFilesTests.column("kind", of: "Resolver/languages.tsv")
        let words = try ResolverFilesTests.column("english", of: "Resolver/languages.tsv")
        let unknown = zip(kinds, words).filter { kind, word in
            let unit = word.split(separator: " ").last.map(String.init) ?? ""
            return kind == "unit" && !unit.isEmpty && units.measure(unit) == nil
        }
        // Their sizes are known for some foods alone.
        #expect(unknown.map(\.1) == ["bar"])
    }
}
