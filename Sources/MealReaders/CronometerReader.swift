import FileFormats
import FoodModel

/// Reads the servings that Cronometer exports, a food a row, as a diary.
enum CronometerReader: MealFormat {
    static func recognises(_ source: MealSource) -> Bool {
        let first = source.lines.first ?? ""
        return first.contains("Day") && first.contains("Food Name") && first.contains("Amount")
            && first.contains(",")
    }

    static func read(_ source: MealSource) throws(InputError) -> Diary {
        var diary = Diary()
        do throws(FormatError) {
            var table = try DelimitedTable(bytes: Array(source.text.utf8), dialect: .csv)
            let columns = try CronometerColumns(table)
            while !table.isBroken {
                do {
                    guard let row = try table.next() else { break }
                    if let finding = columns.add(row, to: &diary, source) {
                        diary.findings.append(finding)
                    }
                } catch {
                    guard !table.isBroken else { throw error }
                    let located = InputError(error, in: source.file)
                    let message = located.message + "; it was left out"
                    diary.findings.append(Finding(.error, at: located.location, message))
                }
            }
        } catch {
            throw InputError(error, in: source.file)
        }
        guard !diary.days.isEmpty else {
            throw source.error("no food is listed here; export the servings of a day that has some")
        }
        return diary
    }
}

/// Where the columns stand that say what was eaten; the figures of nutrients are Osteon's own.
private struct CronometerColumns {
    private let day: Int
    private let food: Int
    private let amount: Int
    private let time: Int?
    private let group: Int?
    private let category: Int?

    init(_ table: DelimitedTable) throws(FormatError) {
        day = try table.column("Day")
        food = try table.column("Food Name")
        amount = try table.column("Amount")
        time = table.columns.firstIndex(of: "Time")
        group = table.columns.firstIndex(of: "Group")
        category = table.columns.firstIndex(of: "Category")
    }

    /// Adds the food of `row` to its day and meal; what is wrong with the row, or nil.
    func add(_ row: DelimitedRow, to diary: inout Diary, _ source: MealSource) -> Finding? {
        let location = source.location(line: row.line)
        let text = row[day].trimmed
        guard let date = CalendarDay(iso: text) else {
            let message = "\"\(text)\" is not a date, year-month-day; the row was left out"
            return Finding(.error, at: location, text: text, message)
        }
        let food = row[food].trimmed
        guard !food.isEmpty else {
            return Finding(.error, at: location, "no food is named here; the row was left out")
        }
        let isSupplement = category.map { row[$0].lowercased().contains("supplement") } ?? false
        let item = Item(
            text: "\(Self.plain(row[amount])) \(food)".trimmed,
            isSupplement: isSupplement,
            location: location
        )
        let name = group.map { row[$0].trimmed } ?? ""
        let time = time.flatMap { MealTime.read(row[$0]) }
        add(item, named: name, at: time, on: date, to: &diary)
        return nil
    }

    private func add(
        _ item: Item,
        named name: String,
        at time: ClockTime?,
        on date: CalendarDay,
        to diary: inout Diary
    ) {
        if diary.days.last?.date != date {
            diary.days.append(Day(date: date, meals: [], location: item.location))
        }
        let day = diary.days.count - 1
        let meals = diary.days[day].meals
        if let meal = meals.lastIndex(where: { $0.name == name && $0.time == time }) {
            diary.days[day].meals[meal].items.append(item)
            return
        }
        diary.days[day].meals.append(
            Meal(
                name: name,
                kind: MealHeading.kind(named: name),
                time: time,
                items: [item],
                location: item.location
            )
        )
    }

    /// "4.00 medium" as "4 medium".
    private static func plain(_ amount: String) -> String {
        let words = amount.split(separator: " ", maxSplits: 1).map { String($0) }
        guard let number = words.first else { return "" }
        return IngredientParts(amount: number, unit: words.dropFirst().first ?? "").line
    }
}
