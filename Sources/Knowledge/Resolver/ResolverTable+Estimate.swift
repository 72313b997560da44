import FoodModel

extension ResolverTable.Row {
    /// The range in a cell `low/point/high`, or the number that stands alone in it; nil where it is
    /// empty.
    func estimate(_ column: String) throws -> Estimate? {
        let text = try text(column)
        guard !text.isEmpty else { return nil }
        let ends = try texts(column, between: "/", keepingEmpty: true).map(Double.init)
        guard let first = ends[0], let last = ends[ends.count - 1], first >= 0,
            let estimate = ends.count == 3
                ? ends[1].flatMap({ Estimate(checking: first, $0, last) })
                : ends.count == 1 ? Estimate(checking: first, first, first) : nil
        else {
            throw fault(column, "\"\(text)\" is not a range: write low/point/high, in order")
        }
        return estimate
    }
}
