/// What a person asks of the list that closes a week's gaps.
public struct GapRequest: Sendable {
    /// What may be changed on each day; the budget is for the whole list, in whole packs.
    public var changes: SuggestRequest
    /// How many days are planned: a week at most.
    public var days = 7
    /// How many eat what is added.
    public var people = 1
    /// On how many days of the week any food is eaten at most, whatever is usual for it.
    public var mostDays = 7
    /// Of how many groups of foods the changes should bring something.
    public var leastGroups = 6
    /// Whether the list has what the days themselves eat, too.
    public var listsMeals = false
    /// The name of the profile to use in place of the file's and the person's own.
    public var profile: String?

    public init(changes: SuggestRequest = SuggestRequest()) { self.changes = changes }
}
