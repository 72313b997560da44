import MealResolver

/// How many foods lines name, and how many of them were found.
public struct ResolvedCount: Equatable, Sendable {
    public private(set) var found = 0
    /// Of those found.
    public private(set) var doubtful = 0
    public private(set) var notFound = 0

    public init() {}

    /// The foods of one line; a note names none.
    public init(of line: ResolvedTextLine) {
        guard case .foods(let foods) = line.content else { return }
        for food in foods {
            if food.unresolved != nil {
                notFound += 1
            } else if !food.parsed.isNote {
                found += 1
                if Sureness(food) == .doubtful { doubtful += 1 }
            }
        }
    }

    /// Adds those of another line.
    public static func += (a: inout ResolvedCount, b: ResolvedCount) {
        a.found += b.found
        a.doubtful += b.doubtful
        a.notFound += b.notFound
    }
}

extension ResolvedCount: CustomStringConvertible {
    /// "12 found, 3 of them doubtful, 1 not found".
    public var description: String {
        let parts = [
            "\(found) found", doubtful > 0 ? "\(doubtful) of them doubtful" : nil,
            "\(notFound) not found",
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }
}
