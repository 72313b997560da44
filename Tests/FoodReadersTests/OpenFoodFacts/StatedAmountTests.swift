import Testing

@testable import FoodReaders

struct StatedAmountTests {
    @Test(arguments: [
        ("30 g", [30.0]), ("2/3 cup (55g)", [55]), ("1 kg", [1000]), ("12,5 g", [12.5]),
        ("250 ml", []), ("1 portion", []), ("", []), ("g", []), ("30", []), ("1.2.3 g", []),
        ("15 Gramm", []), ("500 mg", []), ("2 x 30 g", [30]), ("1 cup (240 ml) 30 g", [30]),
    ])
    func `grams are read where a text states grams`(text: String, grams: [Double]) {
        #expect(StatedAmount.all(in: text).compactMap(\.grams) == grams)
    }

    @Test(arguments: [
        ("1 l", true), ("33 cl", true), ("8 fl oz", true), ("250ML", true), ("30 g", false),
        ("1 lot", false),
    ])
    func `a volume is told by its unit`(text: String, isVolume: Bool) {
        #expect(StatedAmount.all(in: text).contains { $0.isVolume } == isVolume)
    }
}
