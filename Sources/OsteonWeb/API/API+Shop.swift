import FoodModel
import Osteon

extension API {
    /// How a list is written, as `osteon shop --format` takes it.
    private enum ListFormat: String, CaseIterable {
        case json, html, csv, markdown

        func response(_ report: ShopReport) throws -> Response {
            switch self {
            case .json: .json(try JSONShop(report).text())
            case .html: Response(.ok, "text/html; charset=utf-8", ShopHTML(report).text().utf8)
            case .csv: Response(.ok, "text/csv; charset=utf-8", ShopCSV(report).text().utf8)
            case .markdown:
                Response(.ok, "text/markdown; charset=utf-8", ShopMarkdown(report).text().utf8)
            }
        }
    }

    /// What is to be bought for a meal, or so that a week closes its gaps, in the bytes that `osteon shop`
    /// prints.
    @Sendable func shop(_ request: Request) async throws -> Response {
        let pipelines = pipelines(for: request)
        var fields = try Fields(request)
        let meal = try fields.meal()
        let days = try fields.count("days", in: 1...366)
        let people = try fields.count("people", in: 1...1000)
        let pantry = try fields.text("pantry").map {
            GivenFile(name: "pantry", bytes: Array($0.utf8))
        }
        let format = try fields.choice("format", of: ListFormat.self) ?? .json
        guard try fields.flag("gap") else {
            try fields.end()
            return try await answer(of: meal.text) {
                let asked = ShopRequest(days: days, people: people)
                return try format.response(
                    pipelines.shop().list(of: [meal.file], asked, pantry: pantry)
                )
            }
        }
        var week = GapRequest(changes: try fields.changes())
        week.listsMeals = try fields.flag("withMeals")
        if let most = try fields.count("mostDays", in: 1...7) { week.mostDays = most }
        if let least = try fields.count("groups", in: 0...20) { week.leastGroups = least }
        try fields.end()
        guard days ?? 1 <= 7 else {
            throw Problem.badRequest("\"gap\" plans a week: \"days\" is a number from 1 to 7")
        }
        if let days { week.days = days }
        if let people { week.people = people }
        week.profile = pipelines.profile(meal.profile)
        let wanted = week
        return try await answer(of: meal.text, on: plans) {
            try format.response(
                pipelines.shop().list(
                    closingGapsOf: meal.file,
                    pipelines.score(),
                    wanted,
                    today: meal.today,
                    pantry: pantry
                )
            )
        }
    }
}
