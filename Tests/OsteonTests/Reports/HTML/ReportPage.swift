import Foundation
import Osteon

/// Pages of meal files for tests.
enum ReportPage {
    /// A day with what makes reports hard: two lines that are not found, markup, other letters, a long
    /// line, a wide range, a food above a limit.
    static let odd = """
        date: 2026-11-25
        Frühstück 07:30
          60 g Haferflocken
          2 blorps of <quark> & "cream" <script>alert(1)</script>
          1 <b>tomato</b>
          1 cup coffee ☕️
        dinner <i>
          a piece of gouda
          200 g beef liver
          2 slices of my very long sourdough rye bread with seeds and a crust that is hard to cut
        supplement 22:00
          calcium carbonate 500 mg
        """

    /// Three days out of order with days between them, one of which is not understood.
    static let diary = """
        date: 2026-11-06
        activity: 1 h 10 min hike
        breakfast
          2 slices rye bread
          40 g gouda cheese

        date: 2026-11-02
        breakfast
          60 g rolled oats
          300 ml semi-skimmed milk

        date: 2026-11-03
        dinner
          2 blorps of quark
          1 apple
        """

    static let person = """
        profile:
          sex: female
          age: 70
          tScore: -2.7
          therapies: [warfarin, alendronate 07:00]
          conditions: [kidney-stones]
        meals:
          - name: breakfast
            time: "07:15"
            items: [60 g rolled oats, 200 ml whole milk, 200 g spinach]
        """

    static let recipe = """
        title: Stew <of> beans
        Serves 4

        Ingredients
          2 tins chickpeas, drained
          200 g kale
          100 g feta cheese
        """

    static func explained(_ text: String, file: String = "test.meal") throws -> ExplainReport {
        try ScorePipeline(library: TestLibrary.shared.get()).explain(Array(text.utf8), file: file)
    }

    /// The example that ships.
    static func example(_ name: String) throws -> ExplainReport {
        let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "FoodData/Examples/\(name)")
        return try explained(String(contentsOf: url, encoding: .utf8), file: name)
    }
}
