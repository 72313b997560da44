import FoodModel

/// How much is known, as a table.
public struct CoverageReport {
    private let coverage: Coverage

    public init(_ coverage: Coverage) { self.coverage = coverage }

    /// Schema `osteon.coverage/1`.
    public func json() throws -> String {
        try JSONText.of(
            Document(
                foods: coverage.foodCount,
                ingredientNames: coverage.nameCount,
                nutrients: coverage.rows.map { row in
                    Document.Row(
                        name: row.topic.name,
                        tags: row.topic.nutrients.map(\.tag),
                        foods: Document.shares(row.foods),
                        ingredientNames: Document.shares(row.names)
                    )
                }
            )
        )
    }

    public func text(style: TextStyle) -> String {
        let foods = NumberText.fixed(Double(coverage.foodCount), decimals: 0)
        let names = NumberText.fixed(Double(coverage.nameCount), decimals: 0)
        var lines = [
            style.bold("What is known of \(foods) shipped foods, in percent"),
            Self.head,
        ]
        lines += coverage.rows.map { Self.line($0.topic, $0.foods) }
        lines += [
            "",
            style.bold("… and of the \(names) commonest ingredient names, by how often they occur"),
            Self.head,
        ]
        lines += coverage.rows.map { Self.line($0.topic, $0.names) }
        return style.plain(lines.joined(separator: "\n") + "\n")
    }

    private static let columns: [(Knowing, String)] = [
        (.figure, "figure"), (.logicalZero, "zero by nature"), (.range, "cited range"),
        (.classBounds, "class only"), (.nothing, "nothing"),
    ]

    private static var head: String {
        Columns.left("", 12) + columns.map { Columns.right($0.1, 16) }.joined()
    }

    private static func line(_ topic: Coverage.Topic, _ shares: Coverage.Shares) -> String {
        Columns.left(topic.name, 12)
            + columns.map { knowing, _ in
                Columns.right(
                    shares[knowing].map { NumberText.fixed($0 * 100, decimals: 1) } ?? "",
                    16
                )
            }.joined()
    }

    private struct Document: Encodable {
        struct Row: Encodable {
            let name: String
            let tags: [String]
            let foods: [String: Double]
            let ingredientNames: [String: Double]
        }

        let schema = "osteon.coverage/1"
        let foods: Int
        let ingredientNames: Int
        let nutrients: [Row]

        static func shares(_ shares: Coverage.Shares) -> [String: Double] {
            Dictionary(uniqueKeysWithValues: shares.map { ($0.key.rawValue, $0.value) })
        }
    }
}
