extension ParsedLine {
    /// What stands in brackets behind the name and may be the name in other words: "bottle gourd" of "1 kg
    /// lau (bottle gourd, sliced)"; nil where that counts something, or is more than a name is long.
    var explanation: String? {
        guard let open = text.firstIndex(of: "("), open > text.startIndex else { return nil }
        let inside = text[text.index(after: open)...].prefix { !Self.ends.contains($0) }
        var words = inside.split(separator: " ")
        if let first = words.first, Self.openings.contains(first.lowercased()) {
            words.removeFirst()
        }
        guard (1...4).contains(words.count), !inside.contains(where: \.isNumber) else { return nil }
        return words.joined(separator: " ")
    }

    private static let ends: Set<Character> = [")", ",", ";", "(", "-", "/"]
    private static let openings: Set = ["or", "aka", "also", "ie", "i.e."]
}
