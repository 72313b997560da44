import BoneScore
public import FoodModel
import Knowledge
import MealPlanner
import MealReaders
import MealResolver

extension ShopPipeline {
    /// What is to be bought so that a week of the diary `file` closes its gaps.
    ///
    /// The week goes through the written days again and again. Each day is planned by itself, as suggestions
    /// for one day are, by what the days before it have had.
    ///
    /// - Parameters:
    ///   - file: A diary with one whole day or several.
    ///   - scoring: What scores it for the person.
    ///   - request: What is wanted and what is not.
    ///   - today: The date of the only day of a file that leaves it undated.
    ///   - pantry: What is at home, a line each.
    ///   - prices: What packs cost.
    /// - Returns: The list of what the changes ask for, with the changes day by day.
    /// - Throws: `InputError` where a file or a word of the request cannot be used; `SolverError` where the
    ///   solver cannot be run; `StoreError` where the foods cannot be read.
    public func list(
        closingGapsOf file: GivenFile,
        _ scoring: ScorePipeline,
        _ request: GapRequest,
        today: CalendarDay? = nil,
        pantry: GivenFile? = nil,
        prices: GivenFile? = nil
    ) throws -> ShopReport {
        let scored = try scoring.score(
            file.bytes,
            file: file.name,
            profile: request.profile,
            today: today
        )
        let diary = try MealReader.read(bytes: file.bytes, file: file.name)
        var shelf = ShopShelf(catalogue: try ShopCatalogue.shipped(), classes: classes)
        var findings = scored.unknownWords + scored.findings
        let owned = try read(prices, &shelf, &findings)
        let stock = try pantry.map { try self.stock(in: $0) } ?? []
        var planning = WeekPlanning(
            scoring,
            scored,
            diary,
            request,
            WeekShelf(catalogue: shelf.catalogue, classes: classes),
            PackLedger(home: shelf.atHome(stock), prices: owned)
        )
        guard !planning.written.isEmpty else {
            throw InputError(
                .badData,
                at: SourceLocation(file: file.name),
                "a week is planned from a day or several: write down a whole day, with a date or more "
                    + "than one meal"
            )
        }
        let days = try planning.plan()
        var basket = ShopBasket(shelf.catalogue)
        for (number, day) in days.enumerated() {
            if request.listsMeals {
                put(planning.day(number), without: day.steps, request.people, &shelf, &basket)
            }
            for need in needs(of: day, number, planning.day(number), file, request.people) {
                basket.add(need)
            }
        }
        findings += planning.findings + shelf.takeOff(stock, &basket)
        var report = ShopReport(
            list: basket.list(prices: owned),
            lost: shelf.lost,
            files: [file.name],
            days: request.days,
            writtenDays: planning.written.count,
            recipes: [],
            people: request.people,
            findings: findings
        )
        report.plan = GapPlan(
            days: days,
            groups: planning.rules.groups.sorted(),
            fishDays: planning.rules.fishMeals,
            listsMeals: request.listsMeals
        )
        return report
    }

    /// Puts what a day itself eats into `basket`, what is swapped for something else left out.
    private func put(
        _ day: DayReport,
        without steps: [SuggestStep],
        _ people: Int,
        _ shelf: inout ShopShelf,
        _ basket: inout ShopBasket
    ) {
        let swapped = Set(steps.compactMap { $0.change.kind == .swap ? $0.change.place : nil })
        for (sitting, meal) in day.meals.enumerated() {
            let lines = meal.resolved.lines.enumerated().filter { line, _ in
                !swapped.contains(Place(sitting: sitting, line: line))
            }
            shelf.put(lines.map(\.element), .eaten, times: Double(people), &basket)
        }
    }

    /// What the changes of a day ask to be bought.
    private func needs(
        of day: GapPlan.Day,
        _ number: Int,
        _ written: DayReport,
        _ file: GivenFile,
        _ people: Int
    ) -> [ShopNeed] {
        day.steps.compactMap { step in
            guard let food = step.change.food else { return nil }
            let (sitting, entry) = (step.change.sitting, step.entry)
            let words = SuggestWords(change: step.change, day: day.report.day)
            return ShopNeed(
                text: "day \(number + 1): \(words.sentence)",
                location: written.meals.indices.contains(sitting)
                    ? written.meals[sitting].meal.location : SourceLocation(file: file.name),
                name: food.shop,
                food: food.id,
                foodClass: entry.foodClass,
                foodName: entry.name,
                aisle: entry.foodClass.flatMap { classes[$0]?.aisle },
                grams: entry.grams,
                times: Double(people)
            )
        }
    }
}
