/// Which rows are wanted, by what stands in their columns: `--where`.
///
/// What nobody knows fulfils no condition, and neither does its contrary. A column of
/// several words is equal to each of them, and to "" where it has none.
public struct RatingFilter: Sendable {
    indirect enum Condition: Sendable {
        case compares(RatingColumn, Comparison, Double)
        case equals(RatingColumn, String, isEqual: Bool)
        case not(Condition)
        case both(Condition, Condition)
        case either(Condition, Condition)
    }

    enum Comparison: String, CaseIterable, Sendable {
        case atLeast = ">="
        case atMost = "<="
        case unequal = "!="
        case equal = "="
        case above = ">"
        case below = "<"

        func holds(_ a: Double, _ b: Double) -> Bool {
            switch self {
            case .atLeast: a >= b
            case .atMost: a <= b
            case .unequal: a != b
            case .equal: a == b
            case .above: a > b
            case .below: a < b
            }
        }
    }

    let condition: Condition
    /// As written.
    let text: String

    /// Reads conditions such as "CA>=300 and VITK2>10 and not (low<70 or basis=energy)".
    ///
    /// - Throws: ``RatingFilterError`` with the place of what is not understood.
    public init(_ text: String) throws(RatingFilterError) {
        var parser = RatingFilterParser(text)
        condition = try parser.parse()
        self.text = text
    }

    private init(_ condition: Condition, _ text: String) {
        self.condition = condition
        self.text = text
    }

    /// Only rows of which as much is known, 0 to 1.
    public static func coverage(atLeast share: Double) -> RatingFilter {
        RatingFilter(.compares(.coverage, .atLeast, share), "coverage>=\(share)")
    }

    /// Rows that both filters want.
    public func and(_ other: RatingFilter) -> RatingFilter {
        RatingFilter(.both(condition, other.condition), "(\(text)) and (\(other.text))")
    }

    /// Whether `value`, which says what stands in a column, fulfils the conditions.
    func wants(_ value: (RatingColumn) -> RatingValue) -> Bool { condition.holds(value) == true }
}

extension RatingFilter.Condition {
    /// Nil where nobody knows.
    func holds(_ value: (RatingColumn) -> RatingValue) -> Bool? {
        switch self {
        case .compares(let column, let comparison, let number):
            return value(column).number.map { comparison.holds($0, number) }
        case .equals(let column, let text, let isEqual):
            guard case .text(let own) = value(column) else { return nil }
            let isOwn =
                own == text || column.isList && own.split(separator: " ").contains(text[...])
            return isOwn == isEqual
        case .not(let condition):
            return condition.holds(value).map { !$0 }
        case .both(let a, let b):
            let (a, b) = (a.holds(value), b.holds(value))
            return a == false || b == false ? false : a == nil || b == nil ? nil : true
        case .either(let a, let b):
            let (a, b) = (a.holds(value), b.holds(value))
            return a == true || b == true ? true : a == nil || b == nil ? nil : false
        }
    }
}
