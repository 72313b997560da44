import Testing
@testable import FoodModel
@Test func `every nutrient has its own tag`() {
    #expect(Set(Nutrient.allCases.map(\.tag)).count == Nutrient.allCases.count)
    #expect(Nutrient.vitaminD.tag == "VITD")
    #expect(Nutrient.addedSugars.tag == "X_ADDSUG")
}
