/// Where a row comes among others.
struct RatingRank: Sendable {
    /// What it is ranked by; nil where that is not known.
    var key: Double?
    /// Rows of an order that does not ask for it stand alike.
    var standing = RatingStanding.serving

    init() {}

    /// The rank of `rating` in `order`, by the value that its column has.
    init(_ rating: Rating, in order: RatingOrder, by value: RatingValue) {
        key = value.number
        standing = order.setsAside ? RatingStanding(of: rating) : .serving
    }
}

extension RatingOrder {
    /// Whether the row of `a` comes before that of `b`; what is equal stays in the order of the input.
    func isBefore(
        _ a: (rank: RatingRank, number: Int),
        _ b: (rank: RatingRank, number: Int)
    ) -> Bool {
        guard a.rank.standing == b.rank.standing else {
            return a.rank.standing.rawValue < b.rank.standing.rawValue
        }
        switch (a.rank.key, b.rank.key) {
        case (let first?, let second?) where first != second:
            return isAscending ? first < second : first > second
        case (.some, nil): return true
        case (nil, .some): return false
        default: return a.number < b.number
        }
    }
}
