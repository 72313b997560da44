import FoodModel

extension ResolverTable.Row {
    /// The range in a cell `low/point/high`, or the number that stands alone in it; nil where it is
    /// empty.
    func estimate(_ column: String) throws -> Estimate? {
        let bytes = try bytes(column)
        guard !bytes.isEmpty else { return nil }
        let ends = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { $0.plainNumber ?? Double(String(decoding: $0, as: UTF8.self)) }
        guard let first = ends[0], let last = ends[ends.count - 1], first >= 0,
            let estimate = ends.count == 3
                ? ends[1].flatMap({ Estimate(checking: first, $0, last) })
                : ends.count == 1 ? Estimate(checking: first, first, first) : nil
        else {
            throw fault(
                column,
                "\"\(try text(column))\" is not a range: write low/point/high, in order"
            )
        }
        return estimate
    }
}
