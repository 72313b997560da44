import Testing

@testable import FoodReaders

struct DensityKindTests {
    @Test(arguments: [
        ("Milk, whole", 1.03, DensityKind.substance), ("Milk (powdered)", 0.5, .bulk),
        ("Salt, granulated", 1.28, .bulk), ("Salt", 2.165, .substance), ("Salt", 1.38, .unstated),
        ("Alcohol, ethyl", 0.79, .substance), ("Vermouth, dry", 1.04, .substance),
        ("Flour", 0.5, .bulk), ("Oil, sesame seed", 0.92, .substance), ("Rice, dry", 0.8, .bulk),
        ("Stew, beans", 1.05, .unstated), ("Ice, crushed", 0.64, .bulk),
    ])
    func `a heap and a substance are told apart where they can be`(
        name: String,
        density: Double,
        kind: DensityKind
    ) {
        #expect(DensityKind(of: name, density) == kind)
    }
}
