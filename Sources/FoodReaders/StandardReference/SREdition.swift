import FoodModel

extension Edition {
    /// The release of the Standard Reference that holds `count` foods; nil for a number not met.
    ///
    /// The files do not say which release they are, but no two releases have as many foods.
    static func standardReference(ofFoods count: Int) -> Edition? {
        let releases = [7_907: "24", 8_463: "26", 8_789: "28"]
        return releases[count].map { release in
            Edition(
                key: "usda-sr\(release)",
                title: "USDA National Nutrient Database for Standard Reference, release \(release)",
                publisher: "US Department of Agriculture, Agricultural Research Service",
                release: release,
                licence: "public domain"
            )
        }
    }

    /// A release of the Standard Reference that is not known.
    static let standardReference = Edition(
        key: "usda-sr",
        title: "USDA National Nutrient Database for Standard Reference",
        publisher: "US Department of Agriculture, Agricultural Research Service",
        release: "",
        licence: "public domain"
    )
}
