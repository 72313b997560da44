/// Whether a density is that of a food itself or that of a heap of it with the air between.
enum DensityKind: String, CaseIterable {
    case bulk
    /// Of the food itself, called its true density.
    case substance = "true"
    /// Neither the name nor the number tells.
    case unstated

    /// The kind of the density of the food `name`, in g/ml.
    init(of name: String, _ density: Double) {
        let words = Set(name.lowercased().split { !$0.isLetter }.map(String.init))
        let isHeap = !words.isDisjoint(with: Self.heaps)
        let isLiquid = !words.isDisjoint(with: Self.liquids)
        switch density {
        // No heap of a food is as heavy as this: sugar, of 1.59, and salt, of 2.17 g/ml, fill about
        // two thirds of a measure.
        case 1.5...: self = .substance
        // Fat, the lightest of what foods are made of, has 0.9 g/ml; only alcohol is lighter.
        case ..<0.85: self = words.isDisjoint(with: ["alcohol", "spirits"]) ? .bulk : .substance
        case _ where isLiquid: self = .substance
        case _ where isHeap: self = .bulk
        default: self = .unstated
        }
    }

    /// Words of what is measured as a heap.
    private static let heaps: Set<String> = [
        "bran", "breadcrumbs", "chips", "chopped", "crumbs", "crushed", "dehydrated", "diced",
        "flakes", "flour", "granulated", "grated", "grits", "ground", "leaf", "leaves", "loose",
        "loosely", "meal", "minced", "packed", "pellets", "powder", "powdered", "powders",
        "shredded", "sliced",
    ]

    /// Words of what is poured.
    private static let liquids: Set<String> = [
        "alcohol", "ale", "beer", "brandy", "broth", "buttermilk", "cider", "cola", "cream",
        "curacao", "drink", "drinks", "gin", "honey", "juice", "lager", "lemonade", "liqueur",
        "liquid", "liquor", "milk", "molasses", "nectar", "oil", "port", "schnapps", "sherry",
        "soda", "soup", "spirits", "stout", "syrup", "vermouth", "vinegar", "water", "whiskey",
        "wine", "yoghurt",
    ]
}
