import FoodModel
import Testing

@testable import MealResolver

@Suite struct CookingStepsTests {
    private static let words = CookingWords([
        ("boil", .methods([.boiled])), ("simmer", .methods([.stewed, .boiled])),
        ("fry", .methods([.fried])), ("stir fry", .methods([.stirFried])), ("drain", .drained),
        ("cook", .somehow),
    ])

    struct Case: CustomTestStringConvertible {
        let directions: String
        let food: String
        let cooking: Cooking

        var testDescription: String { "\(food): \(directions)" }
    }

    static let cases = [
        Case(
            directions: "Boil the pasta. Drain.",
            food: "pasta",
            cooking: .said([[.boiledDrained]])
        ),
        Case(
            directions: "Boil the pasta and drain it. Fry the onion.",
            food: "onion",
            cooking: .said([[.fried]])
        ),
        Case(
            directions: "Boil the potatoes. Open a can of beans and drain the beans well.",
            food: "potatoes",
            cooking: .said([[.boiled], [.boiledDrained]])
        ),
        Case(
            directions: "Fry the beef; add the wine. Simmer for an hour.",
            food: "beef",
            cooking: .said([[.stewed, .boiled], [.fried]])
        ),
        Case(directions: "Stir fry the pepper.", food: "pepper", cooking: .said([[.stirFried]])),
        Case(directions: "Cook the beef.", food: "beef", cooking: .unsaid),
        Case(directions: "Cook the beef. Toss in the rocket.", food: "rocket", cooking: .none),
        Case(directions: "Fry the rest of it.", food: "leek", cooking: .said([[.fried]])),
        Case(
            directions: "Cook the pasta and drain.",
            food: "pasta",
            cooking: .said([[.boiledDrained]])
        ),
        Case(
            directions: "Toss the leek with the rocket. Fry the beef.",
            food: "leek",
            cooking: .none
        ),
        Case(directions: "Fry the beef. Serve.", food: "leek", cooking: .perhaps),
        Case(directions: "Do not cook the leek.", food: "leek", cooking: .none),
        Case(directions: "Mix all.", food: "leek", cooking: .none),
        Case(directions: "", food: "leek", cooking: .unsaid),
    ]

    @Test(arguments: cases)
    func `directions tell how an ingredient is cooked`(_ test: Case) {
        let steps = CookingSteps(
            test.directions,
            ingredients: TermNumbers(
                WordTable.terms(of: "pasta onion potatoes beans beef wine rocket leek")
            ),
            words: Self.words
        )
        #expect(steps.cooking(of: WordTable.terms(of: test.food)) == test.cooking)
    }
}
