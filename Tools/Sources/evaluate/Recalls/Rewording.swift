/// Says a table's description of a food as a person might: the first noun last, no commas, other
/// words for the same thing.
enum Rewording {
    static func reworded(_ description: String) -> String {
        var parts = withoutBrackets(description).split(separator: ",")
            .map { $0.split(separator: " ").joined(separator: " ") }
            .filter { part in
                let lower = part.lowercased()
                return !part.isEmpty && lower != "nfs" && !lower.hasPrefix("ns as to")
            }
        if parts.count > 1 { parts.append(parts.removeFirst()) }
        return parts.joined(separator: " ").split(separator: " ")
            .map { synonyms[$0.lowercased()] ?? String($0) }.joined(separator: " ")
    }

    /// What stands in brackets explains; people leave it out.
    private static func withoutBrackets(_ text: String) -> String {
        var depth = 0
        return text.filter { character in
            if character == "(" { depth += 1 }
            defer { if character == ")" { depth = max(0, depth - 1) } }
            return depth == 0
        }
    }

    /// Words that mean the same food on the other side of an ocean or at another table.
    private static let synonyms = [
        "yogurt": "yoghurt", "shrimp": "prawns", "zucchini": "courgette", "eggplant": "aubergine",
        "beets": "beetroot", "arugula": "rocket", "cilantro": "coriander", "fries": "chips",
        "cookie": "biscuit", "cookies": "biscuits", "ketchup": "catsup", "garbanzo": "chickpea",
        "scallion": "spring onion", "scallions": "spring onions", "oatmeal": "porridge",
        "whole": "full fat", "skim": "skimmed", "catsup": "ketchup", "soda": "soft drink",
    ]
}
