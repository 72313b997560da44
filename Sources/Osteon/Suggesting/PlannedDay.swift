import BoneScore
import FoodModel
import MealResolver

/// The day that is planned on: a day as it was eaten, or the mean of several, with a sitting for every
/// occasion.
struct PlannedDay: Sendable {
    private(set) var sittings: [Intake] = []
    /// By sitting; nil for supplements taken on their own.
    private(set) var occasions: [Occasion?] = []
    /// By sitting and line: what is printed of it.
    private(set) var texts: [[String]] = []
    /// How many days it is the mean of; 1 for a day as it was eaten.
    let days: Int

    /// Nil where no whole day is among `reports`.
    init?(_ reports: [DayReport]) {
        let whole = reports.filter { $0.scope == .day }
        guard let first = whole.first else { return nil }
        days = whole.count
        if whole.count == 1 {
            takeDay(first)
        } else {
            for occasion in Occasion.allCases { takeMean(of: occasion, whole) }
            takeMean(of: nil, whole)
        }
        for occasion in Occasion.allCases where !occasions.contains(occasion) {
            let kind: Meal.Kind = occasion == .snack ? .snack : .meal
            append(Intake(name: occasion.rawValue, kind: kind), occasion, texts: [])
        }
    }

    /// A day without names of meals: they are taken for breakfast, lunch and dinner in their order.
    private mutating func takeDay(_ day: DayReport) {
        var unnamed = [Occasion.breakfast, .lunch, .dinner][...]
        for meal in day.meals {
            var intake = meal.resolved.intake
            let occasion =
                Occasion(name: intake.name, kind: intake.kind, time: intake.time)
                ?? (intake.kind == .meal ? unnamed.popFirst() ?? .snack : nil)
            if intake.name.isEmpty { intake.name = occasion?.rawValue ?? "" }
            append(intake, occasion, texts: meal.resolved.lines.map(\.text))
        }
    }

    /// The mean of what is eaten at `occasion`, each food once.
    private mutating func takeMean(of occasion: Occasion?, _ days: [DayReport]) {
        var entries: [Entry] = []
        for intake in days.flatMap(\.meals).map(\.resolved.intake) {
            let own =
                Occasion(name: intake.name, kind: intake.kind, time: intake.time)
                ?? (intake.kind == .meal ? .lunch : nil)
            guard own == occasion else { continue }
            for entry in intake.entries.map({ $0.times(1 / Double(days.count)) }) {
                let known = entries.firstIndex {
                    $0.food == entry.food && $0.name == entry.name
                        && $0.isSupplement == entry.isSupplement && $0.isResolved
                        && entry.isResolved
                }
                if let known {
                    entries[known] = entries[known].joined(with: entry)
                } else {
                    entries.append(entry)
                }
            }
        }
        guard !entries.isEmpty else { return }
        let kind: Meal.Kind =
            switch occasion {
            case .snack: .snack
            case nil: .supplement
            case .breakfast, .lunch, .dinner: .meal
            }
        append(
            Intake(name: occasion?.rawValue ?? "supplement", kind: kind, entries: entries),
            occasion,
            texts: entries.map(\.name)
        )
    }

    private mutating func append(_ intake: Intake, _ occasion: Occasion?, texts: [String]) {
        sittings.append(intake)
        occasions.append(occasion)
        self.texts.append(texts)
    }

    /// The lines that were not understood, as printed.
    var unknown: [String] {
        zip(sittings, texts).flatMap { sitting, texts in
            zip(sitting.entries, texts).filter { !$0.0.isResolved }.map(\.1)
        }
    }

    /// The first sitting of `occasion`, which there always is.
    func sitting(at occasion: Occasion) -> Int? { occasions.firstIndex(of: occasion) }

    /// What a person calls the sitting.
    func title(of sitting: Int) -> String {
        let name = sittings[sitting].name
        let isTelling = Occasion(name: name, kind: .supplement, time: nil) != nil
        guard !isTelling, let occasion = occasions[sitting] else {
            return name.isEmpty ? "supplements" : name
        }
        return occasion.rawValue
    }
}

extension Entry {
    /// The same food, `factor` times as much of it.
    func times(_ factor: Double) -> Entry {
        var entry = self
        entry.grams = grams * factor
        entry.supplies = supplies.mapValues {
            Supply($0.estimate * factor, silentGrams: $0.silentGrams * factor, cause: $0.cause)
        }
        entry.alternatives = alternatives.map { $0.times(factor) }
        return entry
    }

    /// This line and `other`, which is of the same food, as one.
    fileprivate func joined(with other: Entry) -> Entry {
        // Ranges of weights scale what is at the point: what both bring there is added.
        var entry = self
        entry.grams = grams + other.grams
        for (nutrient, supply) in other.supplies {
            guard let own = entry.supplies[nutrient] else {
                entry.supplies[nutrient] = supply
                continue
            }
            entry.supplies[nutrient] = Supply(
                own.estimate + supply.estimate,
                silentGrams: own.silentGrams + supply.silentGrams,
                cause: own.cause ?? supply.cause
            )
        }
        return entry
    }
}
