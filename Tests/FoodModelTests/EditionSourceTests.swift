import FoodModel
import Testing

@Suite struct EditionSourceTests {
    @Test(arguments: [
        ("usda-sr28", "usda-sr"), ("usda-sr", "usda-sr"),
        ("usda-fdc-foundation-2024-10", "usda-fdc-foundation"),
        ("usda-fndds-2019-20", "usda-fndds"), ("usda-flavonoid-3.3", "usda-flavonoid"),
        ("ciqual-2025", "ciqual"), ("fineli-r20", "fineli"), ("nevo-2025-9.0", "nevo"),
        ("my-own-list", "my-own-list"), ("2025", "2025"),
    ])
    func `a table goes by its key without the release`(key: String, source: String) {
        let edition = Edition(key: key, title: "", publisher: "", release: "", licence: "")
        #expect(edition.source == source)
    }
}
