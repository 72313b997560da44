import FoodModel

extension Edition {
    /// The release of the Standard Reference that `files` are; nil where nothing tells it.
    ///
    /// The tables do not say it. No two releases have as many foods; of those not met here, the
    /// manual's name does, as in "sr25_doc.pdf", or the name of what was downloaded.
    static func standardReference(ofFoods count: Int, in files: SourceFiles) -> Edition? {
        let releases = [7_907: "24", 8_463: "26", 8_789: "28"]
        let folder = files.path.split(separator: "/").last.map(String.init) ?? files.path
        let release =
            releases[count]
            ?? (files.names + [folder]).lazy.compactMap(Self.release).first
        return release.map { release in
            Edition(
                key: "usda-sr\(release)",
                title: "USDA National Nutrient Database for Standard Reference, release \(release)",
                publisher: "US Department of Agriculture, Agricultural Research Service",
                release: release,
                licence: "public domain"
            )
        }
    }

    /// The release in a file's name: "25" in "sr25_doc.pdf"; nil where there is none.
    private static func release(inName name: String) -> String? {
        let name = name.lowercased()
        guard name.hasPrefix("sr") else { return nil }
        let digits = name.dropFirst(2).prefix { $0.isASCII && $0.isNumber }
        guard digits.count == 2, let number = Int(digits), (10...28).contains(number) else {
            return nil
        }
        return String(digits)
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
