/// One release of one publisher's table.
public struct Edition: Hashable, Sendable {
    /// "usda-sr28": what ``Provenance/edition`` names.
    public let key: String
    /// "USDA National Nutrient Database for Standard Reference, release 28".
    public let title: String
    public let publisher: String
    /// As the publisher names it: "28", "2024-10-31".
    public let release: String
    /// The licence, and the credit line where the licence asks for one.
    public let licence: String
    /// SHA-256 of the files it was read from, in hexadecimal; empty where several were joined.
    public let checksum: String

    public init(
        key: String,
        title: String,
        publisher: String,
        release: String,
        licence: String,
        checksum: String = ""
    ) {
        self.key = key
        self.title = title
        self.publisher = publisher
        self.release = release
        self.licence = licence
        self.checksum = checksum
    }
}
