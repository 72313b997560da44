import FoodModel

/// The days of a diary as they grow line by line.
struct MealDraft {
    /// The lines under one heading.
    struct Block {
        let heading: MealHeading
        /// Of the heading's line; foods that are moved in further belong to it.
        let depth: Int
        let location: SourceLocation
        /// The depth of the first food, which the others are expected to share.
        var foodDepth: Int?
        var items: [Item] = []
    }

    struct Day {
        var date: CalendarDay?
        let location: SourceLocation
        var blocks: [Block] = []
    }

    private(set) var days: [Day] = []
    private(set) var findings: [Finding] = []

    /// The block that a food is added to, or nil before the first.
    var block: Block? { days.last?.blocks.last }

    mutating func beginDay(_ date: CalendarDay?, at location: SourceLocation) {
        days.append(Day(date: date, location: location))
    }

    mutating func beginBlock(_ heading: MealHeading, depth: Int, at location: SourceLocation) {
        if days.isEmpty { beginDay(nil, at: location) }
        if let time = heading.mistakenTime {
            note(
                .warning,
                at: location,
                time,
                "\"\(time)\" is not a time of day; it was left out; write one such as 07:30"
            )
        }
        let block = Block(heading: heading, depth: depth, location: location)
        days[days.count - 1].blocks.append(block)
    }

    /// Adds to the last block; without one the food begins a meal that has no name.
    mutating func add(_ item: Item, depth: Int) {
        if block == nil { beginBlock(MealHeading(""), depth: -1, at: item.location) }
        let day = days.count - 1
        let last = days[day].blocks.count - 1
        days[day].blocks[last].items.append(item)
        days[day].blocks[last].foodDepth = days[day].blocks[last].foodDepth ?? depth
    }

    mutating func note(
        _ severity: Finding.Severity,
        at location: SourceLocation,
        _ text: String,
        _ message: String
    ) {
        findings.append(Finding(severity, at: location, text: text, message))
    }
}
