import FoodModel

/// The foods of a download that a sink holds, to be found row by row.
///
/// The rows of one food mostly stand together, so that the last one found is kept; there may be
/// too many to keep them all.
final class FDCFoods {
    let listing: FDCListing
    let sink: any FoodSink
    /// The keys of the sets' editions.
    private let editions: [FDCDataType: String]
    private var last: (code: ArraySlice<UInt8>, food: Found?) = ([], nil)

    /// A food and the edition that it is in.
    struct Found {
        let handle: FoodHandle
        let type: FDCDataType
        let edition: String
    }

    init(listing: FDCListing, sink: any FoodSink) {
        self.listing = listing
        self.sink = sink
        editions = Dictionary(
            uniqueKeysWithValues: FDCDataType.allCases.map { ($0, listing.edition(of: $0).key) }
        )
    }

    /// The food whose FDC id is `code`; nil where it is not read.
    func food(_ code: ArraySlice<UInt8>) throws -> Found? {
        if code == last.code { return last.food }
        last = (code, try find(String(decoding: code, as: UTF8.self)))
        return last.food
    }

    private func find(_ code: String) throws -> Found? {
        guard let type = listing.type(of: code, declared: nil), let edition = editions[type],
            let handle = try sink.food(FoodID(source: "fdc", code: code))
        else { return nil }
        return Found(handle: handle, type: type, edition: edition)
    }
}
