/// What a meal file holds: days of meals, recipes, and foods defined on the spot.
public struct Diary: Equatable, Sendable {
    public var days: [Day]
    public var recipes: [Recipe]
    /// Foods that the file itself defines, from a label or a recipe.
    public var foods: [InlineFood]
    /// The profile the file asks for; nil where it asks for none.
    public var profile: ProfileRequest?
    public var findings: [Finding]
    /// What is noted beside food.
    public var lifestyle: [LifestyleNote]

    public init(
        days: [Day] = [],
        recipes: [Recipe] = [],
        foods: [InlineFood] = [],
        profile: ProfileRequest? = nil,
        findings: [Finding] = [],
        lifestyle: [LifestyleNote] = []
    ) {
        self.days = days
        self.recipes = recipes
        self.foods = foods
        self.profile = profile
        self.findings = findings
        self.lifestyle = lifestyle
    }
}

extension Diary {
    /// The diary with one day for each date: of days that have the same, the meals are put together in
    /// their order, and a finding says so.
    ///
    /// Two halves of a day, each taken for a day, would each seem to lack what the other has.
    public var withEachDateOnce: Diary {
        var diary = self
        diary.days = []
        for day in days {
            let known = day.date.flatMap { date in diary.days.firstIndex { $0.date == date } }
            guard let known, let date = day.date else {
                diary.days.append(day)
                continue
            }
            diary.days[known].meals += day.meals
            diary.findings.append(
                Finding(
                    .warning,
                    at: day.location,
                    text: date.description,
                    "\(date) stands more than once: its meals are taken as one day"
                )
            )
        }
        return diary
    }
}

/// The meals of one day, in the order in which they are written.
public struct Day: Hashable, Sendable {
    /// Nil where the file does not date it.
    public let date: CalendarDay?
    public var meals: [Meal]
    public let location: SourceLocation

    public init(date: CalendarDay?, meals: [Meal], location: SourceLocation) {
        self.date = date
        self.meals = meals
        self.location = location
    }
}
