import FoodModel

/// One group of a review, as a person reads it: at most 80 columns wide.
struct ReviewGroupText {
    let group: ReviewGroup
    let style: TextStyle

    /// "times  points  name", over the columns of ``lines``.
    static let head =
        Columns.right("times", 7) + Columns.right("points", 8) + "  name"

    /// How far the details are moved in.
    static let indent = String(repeating: " ", count: 17)

    var lines: [String] {
        let row =
            Columns.right(NumberText.fixed(Double(group.times), decimals: 0), 7)
            + Columns.right(NumberText.plain(group.points), 8)
            + "  "
        let name = Columns.wrapped(row + group.question.name, indent: Self.indent)
        let reason = group.question.reason
        return [style.bold(name)]
            + [
                group.question.isUnresolved
                    ? style.warning(wrapped("! " + reason)) : wrapped(reason),
                style.dim(wrapped("in \"\(group.text)\" (\(group.location))")),
            ]
            + choices
            + [wrapped("write: \(group.question.advice)")]
    }

    private var choices: [String] { Self.choices(group.choices) }

    /// The foods that may be meant, numbered from 1.
    static func choices(_ choices: [ReviewGroup.Choice]) -> [String] {
        choices.enumerated().map { index, choice in
            let text = "\(indent)\(index + 1)  \(choice.food.id)  \(choice.food.name)"
            return Columns.wrapped(text, indent: indent + "   ")
        }
    }

    private func wrapped(_ text: String) -> String {
        Columns.wrapped(Self.indent + text, indent: Self.indent)
    }
}
