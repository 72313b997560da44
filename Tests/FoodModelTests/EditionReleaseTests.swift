import FoodModel
import Testing

@Suite struct EditionReleaseTests {
    @Test(arguments: [
        ("28", "24"), ("2024-10-31", "2024-04-18"), ("2024-10-31", "2018-04"), ("5.10", "5.3"),
        ("2019-2020", "2017-2018"), ("20.1", "20.0"), ("28", ""), ("2025", "R20"),
    ])
    func `a later release is newer, and not the other way about`(newer: String, older: String) {
        #expect(edition(newer).isNewer(than: edition(older)))
        #expect(!edition(older).isNewer(than: edition(newer)))
    }

    @Test(arguments: [("28", "28"), ("", ""), ("R20", "20"), ("spring", "")])
    func `releases with the same numbers are equally new`(one: String, other: String) {
        #expect(!edition(one).isNewer(than: edition(other)))
        #expect(!edition(other).isNewer(than: edition(one)))
    }

    private func edition(_ release: String) -> Edition {
        Edition(key: "a", title: "", publisher: "", release: release, licence: "")
    }
}
