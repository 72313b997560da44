import FoodModel
import MealReaders
import Testing

@Suite struct MasterCookTests {
    static let mx2 =
        "<?xml version=\"1.0\" standalone=\"yes\" encoding=\"ISO-8859-1\"?>\r\n"
        + "<!DOCTYPE mx2 SYSTEM \"mx2.dtd\">\r\n<mx2 source=\"MasterCook\">\r\n"
        + "<RcpE name=\"Cook’s crêpes\"><Serv qty=\"5\"/><Yield qty=\"2.000000\" unit=\"cups\"/>\r\n"
        + "<IngR name=\"Batter:\" code=\"S\"></IngR>\r\n"
        + "<IngR name=\"flour\" unit=\"cup\" qty=\"3/4\"><IPrp>sifted</IPrp></IngR>\r\n"
        + "<IngR name=\"eggs\" qty=\"2\"></IngR></RcpE></mx2>\r\n"

    static let crêpes = [
        "recipe Cook’s crêpes, servings 5.0-5.0", "  3/4 cup flour, sifted", "  2 eggs",
    ]

    @Test func `Windows letters are read whatever the file declares`() throws {
        var bytes: [UInt8] = []
        for scalar in Self.mx2.unicodeScalars {
            switch scalar {
            case "’": bytes.append(0x92)
            default: bytes.append(UInt8(exactly: scalar.value) ?? 0)
            }
        }
        #expect(Eaten(try MealReader.read(bytes: bytes, file: "a.mx2")).lines == Self.crêpes)
        let diary = try reading(Self.mx2, as: "-")
        #expect(Eaten(diary).lines == Self.crêpes)
        #expect(diary.recipes[0].ingredients.map(\.location.line) == [6, 7])
    }

    @Test func `a recipe for no servings is one that does not say`() throws {
        let xml = Self.mx2.replacing("qty=\"5\"", with: "qty=\"0\"")
        let diary = try reading(xml, as: "a.mx2")
        #expect(diary.recipes[0].servings == nil)
        #expect(diary.findings.map(\.text) == ["2 cups"])
    }

    static let mxp = """

                         *  Exported from  MasterCook  *

                                 Plum cake

        Recipe By     : nobody
        Serving Size  : 9    Preparation Time :0:35
        Categories    : Cakes

          Amount  Measure       Ingredient -- Preparation Method
        --------  ------------  --------------------------------
           1 1/4  cups          flour -- sifted
           5                    plums
                                salt
                                *** Glaze ***
           2      tbsp          jam

        Bake it at 180 for 40 minutes.

        """

    @Test func `the table of a text export is read to its end`() throws {
        let plum = [
            "recipe Plum cake, servings 9.0-9.0", "  1 1/4 cups flour, sifted", "  5 plums",
            "  salt", "  2 tbsp jam",
        ]
        let diary = try reading(Self.mxp + "- - - -\n" + Self.mxp, as: "cakes.mxp")
        #expect(Eaten(diary).lines == plum + plum)
        #expect(diary.recipes[0].ingredients.map(\.location.line) == [12, 13, 14, 16])
        #expect(diary.recipes[1].location.line == 21)
    }
}
