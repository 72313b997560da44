import MealPlanner
import Testing

@Suite struct PackCountTests {
    @Test(arguments: [
        (120.0, "400 g tin", "400 g tin"),
        (410, "400 g tin", "400 g tin"),
        (430, "400 g tin", "2 × 400 g tin"),
        (1442, "1 l carton 1030 g; 2 l carton 2060 g", "2 l carton"),
        (450, "150 g pot; 500 g pot", "500 g pot"),
        (700, "500 g bag; 1000 g bag", "1000 g bag"),
        (1500, "500 g bag; 1000 g bag", "1000 g bag + 500 g bag"),
        (1246, "1 piece 180 g; 1000 g bag", "7 pieces"),
        (4210, "1 piece 200 g; 1000 g bag; 2500 g bag", "2500 g bag + 2 × 1000 g bag"),
        (3000, "1 piece 120 g; 1000 g net", "3 × 1000 g net"),
        (430, "6 eggs 345 g; 10 eggs 575 g", "10 eggs"),
        (130, "loose 50 g", "150 g loose"),
        (0, "400 g tin", ""),
        (120, "", ""),
    ])
    func `few packs hold what is needed with little left over`(
        _ grams: Double,
        _ packs: String,
        _ words: String
    ) throws {
        let packs = try #require(Pack.list(packs))
        let counts = PackCount.holding(grams, from: packs)
        #expect(counts.map(\.text).joined(separator: " + ") == words)
    }

    @Test(arguments: [1.0, 49, 51, 333, 999, 5001, 1e5, 1e7])
    func `packs hold what is needed but for a twentieth of one`(_ grams: Double) throws {
        let packs = try #require(Pack.list("loose 50 g; 330 g bag; 1000 g bag"))
        let counts = PackCount.holding(grams, from: packs)
        let sum = counts.reduce(0) { $0 + $1.grams }
        #expect(sum >= grams - 330 * 0.05 && sum <= grams + 1000)
    }

    @Test(arguments: [
        (12, "6 eggs 345 g; 10 eggs 575 g; 12 eggs 690 g", "12 eggs"),
        (12, "6 eggs 345 g; 10 eggs 575 g", "2 × 6 eggs"),
        (21, "400 g tin", "21 × 400 g tin"), (3, "1 piece 120 g; 500 g pack", "3 pieces"),
        (40, "1 piece 120 g; 1 kg net", "40 pieces"), (2, "1 kg net", "1 kg net"),
    ])
    func `nothing that is counted may be lacking`(
        _ number: Int,
        _ packs: String,
        _ words: String
    ) throws {
        let packs = try #require(Pack.list(packs))
        let grams = Double(number) * (packs[0].piece?.grams ?? 120)
        let counts = PackCount.holding(grams, counted: grams, from: packs)
        #expect(counts.map(\.text).joined(separator: " + ") == words)
    }
}
