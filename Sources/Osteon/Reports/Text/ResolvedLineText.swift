import MealResolver

/// Lines of a text with what each became, for people: at most 80 columns wide.
public struct ResolvedLineText: Sendable {
    private let style: TextStyle

    public init(style: TextStyle) { self.style = style }

    /// The text of `line`, with a line feed at its end.
    public func text(of line: ResolvedTextLine) -> String {
        switch line.content {
        case .blank: return "\n"
        case .heading: return style.plain(style.bold(line.text)) + "\n"
        case .foods(let foods):
            let lines = [line.text] + foods.map(reading)
            return style.plain(lines.joined(separator: "\n")) + "\n"
        }
    }

    /// How many foods were found, with a line feed at its end.
    public func summary(of count: ResolvedCount) -> String {
        "\n" + style.bold(count.description) + "\n"
    }

    private func reading(of food: ResolvedLine) -> String {
        if let unresolved = food.unresolved {
            return style.warning(
                Columns.wrapped("  ! \(unresolved.problem)", indent: "    ")
            )
        }
        return style.dim(Columns.wrapped("  → \(LineReadingText.of(food))", indent: "    "))
    }
}
