import FoodModel
import MealReaders
import Testing

@Suite struct MealMasterReaderTests {
    static let oneColumn = """
        MMMMM----- Recipe via Meal-Master (tm) v8.05

              Title: Barley bowl
         Categories: Bowls, Grains
              Yield: 3 servings

              1 c  Barley, rinsed
        1-1 1/2 ts Cumin (or caraway),
                   -ground
                   Parsley
            1/2 sm Celeriac

        MMMMM---------------------------DRESSING-------------------------------
              2 T  Oil

          Boil the barley for 35 minutes.
              1 hour later, dress it.

        MMMMM

        """

    static let bowl = [
        "recipe Barley bowl, servings 3.0-3.0", "  1 cup Barley, rinsed",
        "  1-1 1/2 teaspoon Cumin (or caraway), ground", "  Parsley", "  1/2 small Celeriac",
        "  2 tablespoon Oil",
    ]

    @Test func `amounts, codes and continued lines are put together`() throws {
        let diary = try reading("some mail\n" + Self.oneColumn + Self.oneColumn, as: "a.mmf")
        #expect(Eaten(diary).lines == Self.bowl + Self.bowl)
        #expect(diary.recipes.map(\.location.line) == [2, 21])
        #expect(diary.recipes[0].ingredients.map(\.location.line) == [8, 9, 11, 12, 15])
    }

    @Test func `two columns are read one after the other`() throws {
        let text = """
            ---------- Recipe via Meal-Master (tm) v8.02

                  Title: Lentil pot
               Servings: 2

                  1 c  Lentils                             2    Onions, small,
                  3    Carrots                                  -- chopped
                       Thyme                             1/4 ts Pepper

              Cook.

            -----
            """
        #expect(
            Eaten(try reading(text, as: "-")).lines == [
                "recipe Lentil pot, servings 2.0-2.0", "  1 cup Lentils", "  3 Carrots", "  Thyme",
                "  2 Onions, small, chopped", "  1/4 teaspoon Pepper",
            ]
        )
    }

    @Test func `an export that does not keep to the columns is read`() throws {
        let text = """
            ----- Exported by Another [Meal-Master Export Format] -----

                  Title: Rusks
               Servings: 8

                3/4    c. rye flour
                  1    tsp. salt
            """
        #expect(
            Eaten(try reading(text, as: "a.txt")).lines == [
                "recipe Rusks, servings 8.0-8.0", "  3/4 c. rye flour", "  1 tsp. salt",
            ]
        )
    }

    @Test func `RezKonv's is the same in German`() throws {
        let text = """
            ========== REZKONV-Rezept - RezkonvSuite v1.4

                 Titel: Linsentopf
            Kategorien: Eintopf
                 Menge: 4 Portionen

                300 Gramm Linsen
            ============================ DAZU ============================
                  2       Möhren

            =========================== QUELLE ===========================
                       selbst
            =====
            """
        #expect(
            Eaten(try reading(text, as: "a.rk")).lines == [
                "recipe Linsentopf, servings 4.0-4.0", "  300 Gramm Linsen", "  2 Möhren",
            ]
        )
    }

    @Test func `Now You're Cooking's paragraphs are told apart`() throws {
        let text = """
            @@@@@ Now You're Cooking! Export Format

            Barley bowl

            Bowls

            1 c. barley
            2 tbsp. oil -- warm

            Boil and serve.

            Yield: 3 servings

            ** Exported from Now You're Cooking! v5 **

            """
        let bowl = ["recipe Barley bowl, servings 3.0-3.0", "  1 c. barley", "  2 tbsp. oil, warm"]
        #expect(Eaten(try reading(text + text, as: "a.txt")).lines == bowl + bowl)
    }

    @Test func `letters of Windows are read, and a recipe without ingredients is told`() throws {
        let head = "MMMMM----- Recipe via Meal-Master (tm) v8.05\n\n      Title: Cr"
        let bytes = Array(head.utf8) + [0xE8] + Array("me\n\n  Whip it.\n\nMMMMM\n".utf8)
        let diary = try MealReader.read(bytes: bytes + Array(Self.oneColumn.utf8), file: "a.mmf")
        #expect(diary.recipes.map(\.title) == ["Barley bowl"])
        #expect(
            diary.findings.map(\.description) == [
                "a.mmf:1: error: the recipe \"Crème\" has no ingredients; it was left out"
            ]
        )
    }
}
