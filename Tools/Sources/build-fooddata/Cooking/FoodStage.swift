/// A name of USDA's Standard Reference, parted into the food and how far it is cooked:
/// "Veal, leg, cooked, braised" is "veal, leg", braised.
struct FoodStage {
    /// The parts of the name that do not say it, lower case, in order.
    let food: [String]
    /// Whether the name says that it is raw, dry or uncooked.
    let isRaw: Bool
    /// How it was cooked; nil where it was not, or was drained of what it was cooked in.
    let method: String?

    init(_ name: String) {
        let parts = name.lowercased().split(separator: ",").map { part in
            String(part.drop { $0 == " " })
        }
        isRaw = parts.contains(where: Self.raw.contains)
        let methods = parts.filter(Self.methods.contains)
        let isCooked = !methods.isEmpty || parts.contains("cooked")
        let isDrained = parts.contains("drained")
        method =
            isCooked && !isDrained
            ? methods.isEmpty ? "cooked" : methods.joined(separator: ", ") : nil
        food = parts.filter {
            !Self.raw.contains($0) && !Self.methods.contains($0) && !Self.others.contains($0)
        }
    }

    private static let raw: Set = ["raw", "dry", "uncooked"]
    private static let methods: Set = [
        "baked", "boiled", "braised", "broiled", "dry heat", "fast fried", "fried", "grilled",
        "microwaved", "moist heat", "pan-broiled", "pan-browned", "pan-fried", "pan-grilled",
        "poached", "roasted", "simmered", "slow roasted", "steamed", "stewed",
    ]
    private static let others: Set = ["cooked", "drained", "without salt"]
}
