import FoodModel
import Foundation
import LabelledData
import MealResolver

/// How near the grams of single lines are, and whether their food is the one that was meant.
struct GramsEvaluation {
    /// By published name; a food is the one that was meant where one of its names fits.
    let everydayNames: [String: String]

    private struct Case {
        let text: String
        let wanted: Double
        let food: String
        /// Nil where the row has no hint.
        let hasFood: Bool?
        let line: ResolvedLine?

        /// The natural logarithm of the grams said over the grams wanted; nil where unresolved.
        var logError: Double? {
            guard let grams = line?.entry.grams.point, grams > 0 else { return nil }
            return abs(log(grams / wanted))
        }

        func isWithin(_ share: Double) -> Bool {
            guard let grams = line?.entry.grams.point else { return false }
            return abs(grams - wanted) <= share * wanted
        }
    }

    func section(
        _ rows: LabelledRows,
        file: String,
        resolve: (String) throws -> [ResolvedLine]
    ) rethrows -> Section {
        var section = Section(title: "line to grams", file: file, complaints: rows.complaints)
        var cases: [Case] = []
        for row in rows.rows {
            guard let wanted = row.number("expected_grams"), wanted > 0,
                !row["raw_line"].isEmpty
            else {
                section.complaints.append(
                    "line \(row.line): \"\(row["raw_line"])\" has no weight above 0;"
                        + " the row was left out"
                )
                continue
            }
            let first = try resolve(row["raw_line"]).first
            let line = first?.unresolved == nil ? first : nil
            cases.append(
                Case(
                    text: row["raw_line"],
                    wanted: wanted,
                    food: row["expected_food_name"],
                    hasFood: hint(row, section: &section).map { isMet($0, by: first) },
                    line: line
                )
            )
        }
        section.metrics = metrics(of: cases)
        section.misses = cases.compactMap(miss)
        return section
    }

    private func metrics(of cases: [Case]) -> [Metric] {
        var calibration = Calibration()
        for one in cases {
            guard let line = one.line, let hasFood = one.hasFood else { continue }
            calibration.add(confidence: line.confidence, isRight: hasFood)
        }
        return [0.10, 0.15, 0.25].map { share in
            Metric(
                "grams within \(Int((share * 100).rounded())) %",
                share: cases.map { $0.isWithin(share) }
            )
        } + [
            Metric(
                "median absolute log error",
                median: cases.compactMap(\.logError),
                sense: .loss
            ),
            Metric("unresolved", share: cases.map { $0.line == nil }, sense: .loss),
            Metric("food as hinted", share: cases.compactMap(\.hasFood)),
            Metric(
                "grams inside the range",
                share: cases.compactMap { one in
                    one.line.map { $0.entry.grams.contains(one.wanted) }
                }
            ),
        ] + calibration.metrics
    }

    /// The row's pattern of the food's name or id; nil where it has none that can be read.
    private func hint(_ row: LabelledRows.Row, section: inout Section) -> NSRegularExpression? {
        let pattern = row["expected_food_id_hint"]
        guard !pattern.isEmpty else { return nil }
        do {
            return try NSRegularExpression(pattern: pattern, options: .caseInsensitive)
        } catch {
            section.complaints.append(
                "line \(row.line): the hint \"\(pattern)\" is no regular expression;"
                    + " the food was not judged"
            )
            return nil
        }
    }

    private func isMet(_ hint: NSRegularExpression, by line: ResolvedLine?) -> Bool {
        let everyday = line?.foodName.flatMap { everydayNames[$0] }
        return [line?.foodName, line?.entry.food?.description, everyday].contains { text in
            guard let text else { return false }
            return hint.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
        }
    }

    private func miss(_ one: Case) -> Miss? {
        let isWrongFood = one.hasFood == false
        guard isWrongFood || !one.isWithin(0.15) else { return nil }
        let said = one.line.map { line in
            "\(line.entry.name) · \(line.entry.grams.point.rounded(to: 1)) g · \(line.path)"
        }
        return Miss(
            cost: (one.logError ?? 2) + (isWrongFood ? 1 : 0),
            text: """
                "\(one.text)" want \(one.food) · \(one.wanted.rounded(to: 1)) g
                        read \(said ?? "unresolved")
                """
        )
    }
}
