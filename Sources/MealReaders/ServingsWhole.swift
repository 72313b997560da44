/// What is made as a whole and eaten in pieces: a number of it is no number of servings.
enum ServingsWhole {
    /// Loaves, pies, cakes and what they are baked in.
    static let words: Set<String> = [
        "loaf", "loaves", "pie", "pies", "cake", "cakes", "cheesecake", "cheesecakes", "tart",
        "tarts",
        "pizza", "pizzas", "quiche", "quiches", "batch", "batches", "recipe", "crust", "crusts",
        "casserole", "casseroles", "pan", "pans", "tray", "trays", "sheet", "sheets", "jar", "jars",
        "bottle", "bottles", "baguette", "baguettes", "roulade", "roulades", "bundt", "torte",
        "tortes", "kuchen", "brot", "brote", "blech", "tarte", "tartes", "gâteau", "gâteaux",
        "torta",
        "tortas",
    ]

    /// Words before one of ``words`` that make it what one person eats: "crab cakes", "mini pizzas".
    private static let small: Set<String> = [
        "mini", "miniature", "individual", "small", "little", "personal", "single", "crab", "fish",
        "rice", "potato", "salmon", "tuna", "corn", "oat", "hand", "pot", "whoopie", "mince",
        "fried",
        "tea", "cup", "pan",
    ]

    /// What wholes are cut into: "8 slices of pie" are eight.
    private static let pieces: Set<String> = [
        "slice", "slices", "piece", "pieces", "serving", "servings", "portion", "portions",
        "person",
        "persons", "people", "wedge", "wedges", "square", "squares", "bar", "bars", "personen",
        "portionen", "stück", "stücke", "personnes", "parts",
    ]

    /// Where in `words`, which follow a number, a whole is counted; nil where something else is.
    static func place(in words: ArraySlice<String>) -> Int? {
        var isSmall = false
        for (place, word) in zip(words.indices, words) {
            if pieces.contains(word) || links.contains(word) { return nil }
            if Self.words.contains(word), !isSmall {
                // In "2 pizza doughs" and "1 cake pan" it is the kind of what follows, a whole as well.
                return place
            }
            if isSmall, Self.words.contains(word) { return nil }
            isSmall = small.contains(word)
        }
        return nil
    }

    private static let links: Set<String> = ["or", "and", "to", "oder", "ou", "of", "in", "for"]
}
