import FoodModel
import MealResolver

/// A table of a pack as CSV, for a spreadsheet.
enum PackTable {
    /// The lines that are in no figure, and those whose food or weight is doubtful, with what else they
    /// may be.
    static func unresolved(_ explained: ExplainReport) -> String {
        let rows = lines(of: explained).compactMap { place, line -> [String]? in
            let isDoubtful = !line.parsed.isNote && Sureness(line) == .doubtful
            guard line.unresolved != nil || isDoubtful else { return nil }
            let runnersUp = line.runnersUp.map {
                "\($0.food.name) (\($0.food.id), \(NumberText.percent($0.confidence)) %)"
            }
            return place + [
                line.text, line.unresolved == nil ? "doubtful" : "not understood",
                line.unresolved == nil ? line.entry.name : "",
                line.unresolved?.problem ?? line.reason,
                runnersUp.joined(separator: "; "),
            ]
        }
        return csv(
            ["day", "sitting", "at", "line", "state", "taken_for", "why", "or_perhaps"],
            rows
        )
    }

    /// Every amount of the page's nutrients that no laboratory measured in the food of the line.
    static func imputed(_ explained: ExplainReport) -> String {
        let rows = lines(of: explained).flatMap { place, line in
            guard line.unresolved == nil, !line.parsed.isNote else { return [[String]]() }
            let foodClass = line.entry.foodClass.flatMap { explained.classes[$0] }
            return nutrients.compactMap { nutrient in
                let origin = FigureOrigin(nutrient, in: line, report: explained)
                guard let how = how(origin) else { return nil }
                let amount = origin.supply?.estimate ?? .zero
                let ends = [amount.low, amount.point, amount.high].map(number)
                return place + [line.text, line.entry.name, nutrient.tag, nutrient.name, how] + ends
                    + [nutrient.unit.rawValue, origin.words(foodClass?.title)]
            }
        }
        return csv(
            [
                "day", "sitting", "at", "line", "food", "tag", "nutrient", "how", "low", "point",
                "high", "unit", "from",
            ],
            rows
        )
    }

    /// How an amount came about that nobody measured; nil of one that somebody did, and where the food
    /// holds none that anybody asks for.
    private static func how(_ origin: FigureOrigin) -> String? {
        switch origin.source {
        case .figure(let figure):
            switch figure.kind {
            case .measured, .asReported: nil
            case .calculated, .imputed, .trace, .below, .logicalZero: figure.kind.words
            }
        case .zeroByNature: "assumed zero: its class cannot hold any"
        case .classRange: "range of its class"
        case .standIn: origin.supply.map { _ in "stand-in: no source has a figure" }
        case .stated, .notUnderstood: nil
        }
    }

    /// Every line with its day, sitting and place.
    private static func lines(
        of explained: ExplainReport
    ) -> [(place: [String], line: ResolvedLine)] {
        explained.subjects.flatMap { subject in
            subject.sittings.flatMap { sitting in
                sitting.meal.lines.map { line in
                    ([subject.title, sitting.title, line.location.description], line)
                }
            }
        }
    }

    private static func csv(_ header: [String], _ rows: [[String]]) -> String {
        ([header] + rows).map { $0.map(\.inCSV).joined(separator: ",") + "\n" }.joined()
    }

    /// To four digits or so, with a point, for programs.
    private static func number(_ value: Double) -> String {
        let scale = value < 1 ? 10_000.0 : value < 100 ? 100 : 10
        let rounded = (value * scale).rounded() / scale
        return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    }

    private static let nutrients: [Nutrient] = [
        .energy, .protein, .calcium, .vitaminD, .magnesium, .potassium, .zinc, .phosphorus, .sodium,
        .vitaminK1, .vitaminK2, .eicosapentaenoicAcid, .docosahexaenoicAcid, .alphaLinolenicAcid,
        .flavonoids, .phytate, .retinol, .fibre,
    ]
}

extension PackTable {
    /// The tables behind the figures, then the files that the program was built with, each with its
    /// SHA-256.
    ///
    /// - Parameters:
    ///   - editions: The tables.
    ///   - checksums: Of those that were imported, by their keys: of the files that were given.
    ///   - files: The shipped files with their checksums.
    /// - Returns: The table, with its header.
    static func datasets(
        _ editions: [Edition],
        checksums: [String: String],
        files: [(path: String, checksum: String)]
    ) -> String {
        let tables = editions.map { edition in
            let checksum = checksums[edition.key] ?? edition.checksum
            return [
                "table", edition.key, edition.title, edition.publisher, edition.release,
                edition.licence, checksum,
                checksum.isEmpty
                    ? "ships with Osteon, in the files below" : "of the imported files",
            ]
        }
        let shipped = files.map {
            ["file", "FoodData/\($0.path)", "", "Osteon", Release.version, "", $0.checksum, ""]
        }
        return csv(
            ["kind", "key", "title", "publisher", "release", "licence", "sha256", "remark"],
            tables + shipped
        )
    }
}
