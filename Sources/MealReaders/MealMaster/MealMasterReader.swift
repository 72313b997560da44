import FileFormats
import FoodModel

/// Reads Meal-Master's text export, with ingredients in one column or two, and RezKonv's, which is
/// the same in German.
enum MealMasterReader: RecipeFormat {
    static func recognises(_ sample: FileSample) -> Bool {
        sample.rawLines.contains(where: isStart)
    }

    static func cut(_ sample: FileSample) -> RecipeCut {
        .beforeLines { line in isStart(line.prefix(120)) }
    }

    /// Whether a line is "MMMMM----- Recipe via Meal-Master (tm) v8.02" or alike.
    private static func isStart(_ line: some Collection<UInt8>) -> Bool {
        guard let first = line.first, "M-=".utf8.contains(first) else { return false }
        let start = line.prefix { $0 != UInt8(ascii: "\n") }
        guard
            ["MMMMM", "-----", "====="].contains(where: { start.prefix(5).elementsEqual($0.utf8) })
        else { return false }
        let text = start.map {
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0
        }
        return names.contains { ByteSearch.first($0, in: text) != nil }
    }

    private static let names: [StaticString] = [
        "meal-master", "meal master", "mealmaster", "rezkonv",
    ]

    static func read(
        _ piece: RecipePiece,
        _ take: (RecipeRecord) -> Void
    ) throws(InputError) {
        try piece.read(MealMasterRecipe.self, openedBy: isStart, take)
    }
}
