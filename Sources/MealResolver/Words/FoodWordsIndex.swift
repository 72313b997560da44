/// Rows of ``FoodWords`` by the words with which their phrases begin, so that a name need not be held
/// against all of them.
struct FoodWordsIndex: Sendable {
    private let rows: [FoodWords]
    private var openings = TermNumbers()
    /// By the number of the opening: rows with a phrase that begins so, in order.
    private var places: [[Int]] = []
    /// The first row that holds for any food; past all of them where there is none.
    private let ofAny: Int

    init(_ rows: [FoodWords]) {
        self.rows = rows
        ofAny = rows.firstIndex(where: \.isEmpty) ?? rows.count
        for (place, row) in rows.enumerated() {
            for opening in row.openings {
                let number = Int(openings.number(opening))
                if number == places.count { places.append([]) }
                places[number].append(place)
            }
        }
    }

    /// The first row that holds for a name of `terms`; nil where none does.
    func first(for terms: [Term]) -> Int? {
        var first = ofAny
        for term in terms {
            guard let number = openings[term] else { continue }
            for place in places[Int(number)] {
                guard place < first else { break }
                if rows[place].match(terms) { first = place }
            }
        }
        return first < rows.count ? first : nil
    }
}
