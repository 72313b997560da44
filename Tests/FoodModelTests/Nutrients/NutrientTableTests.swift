import Testing

@testable import FoodModel

@Suite struct NutrientTableTests {
    @Test func `a nutrient that was not set is missing, not zero`() {
        let table: NutrientTable<Double> = [.calcium: 0]
        #expect(table[.calcium] == 0)
        #expect(table[.vitaminD] == nil)
    }

    @Test func `values keep to their nutrients whatever the order of setting and removing`() {
        for seed in 0..<50 {
            var order = Nutrient.allCases
            var state = UInt64(seed)
            for index in order.indices.reversed() {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                order.swapAt(index, Int(state >> 33) % (index + 1))
            }
            var table = NutrientTable<String>()
            for nutrient in order { table[nutrient] = nutrient.tag }
            for nutrient in order.prefix(20) { table[nutrient] = nil }
            for nutrient in order.prefix(20) { #expect(table[nutrient] == nil) }
            for nutrient in order.dropFirst(20) { #expect(table[nutrient] == nutrient.tag) }
            #expect(table.count == Nutrient.allCases.count - 20)
            #expect(table.map(\.nutrient.rawValue) == table.map(\.nutrient.rawValue).sorted())
            #expect(table.allSatisfy { $0.nutrient.tag == $0.value })
        }
    }

    @Test func `a set of nutrients knows its members and nothing else`() {
        var set: NutrientSet = [.calcium, .addedSugars]
        #expect(set.contains(.calcium) && set.contains(.addedSugars) && !set.contains(.energy))
        set.insert(.energy)
        #expect(Array(set) == [.energy, .calcium, .addedSugars])
        #expect(set.union([.zinc]).contains(.zinc) && !set.contains(.zinc))
        #expect(NutrientSet().isEmpty && !set.isEmpty)
    }
}
