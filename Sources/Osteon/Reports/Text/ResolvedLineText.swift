import MealResolver

/// Lines of a text with what each became, for people: at most 80 columns wide.
public struct ResolvedLineText {
    private let style: TextStyle
    private var found = 0
    private var doubtful = 0
    private var notFound = 0

    public init(style: TextStyle) { self.style = style }

    /// The text of `line`, with a line feed at its end.
    public mutating func text(of line: ResolvedTextLine) -> String {
        switch line.content {
        case .blank: return "\n"
        case .heading: return style.plain(style.bold(line.text)) + "\n"
        case .foods(let foods):
            for food in foods { count(food) }
            let lines = [line.text] + foods.map(reading)
            return style.plain(lines.joined(separator: "\n")) + "\n"
        }
    }

    /// How many foods were found, with a line feed at its end.
    public var summary: String {
        let parts = [
            "\(found) found", doubtful > 0 ? "\(doubtful) of them doubtful" : nil,
            "\(notFound) not found",
        ]
        return "\n" + style.bold(parts.compactMap { $0 }.joined(separator: ", ")) + "\n"
    }

    private mutating func count(_ food: ResolvedLine) {
        guard food.unresolved == nil else {
            notFound += 1
            return
        }
        if food.parsed.isNote { return }
        found += 1
        if Sureness(food) == .doubtful { doubtful += 1 }
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
