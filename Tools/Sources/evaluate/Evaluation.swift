import FoodModel
import FoodStore
import Foundation
import Knowledge
import LabelledData
import MealResolver
import Osteon

/// Judges files of labelled data one after the other.
struct Evaluation {
    private let part: Part
    /// A recipe's ingredients are raw unless they say more, a diary's foods as eaten.
    private var recipe: ResolvePipeline
    private var diary: ResolvePipeline
    private let foodNames: Set<String>
    /// By published name.
    private let everydayNames: [String: String]

    /// - Throws: What opening the foods throws.
    init(library: FoodLibrary, part: Part) throws {
        self.part = part
        recipe = try ResolvePipeline(library: library, context: .recipe)
        diary = try ResolvePipeline(library: library, context: .diary)
        let listings = try library.database.listings()
        let otherIDs = try library.database.otherIDs()
        let everyday = Dictionary(
            try ShippedNames.everyday().map { (otherIDs[$0] ?? $0, $1) },
            uniquingKeysWith: { first, _ in first }
        )
        everydayNames = Dictionary(
            listings.compactMap { food in everyday[food.id].map { (food.name, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
        foodNames = Set(listings.map { $0.name.lowercased() })
    }

    /// What each of the files shows; those that cannot be judged at all are `refused`.
    ///
    /// - Throws: `StoreError` where the foods cannot be read.
    mutating func sections(
        of paths: [String],
        refused: (InputError) -> Void
    ) throws -> [Section] {
        var files: [(name: String, content: LabelledFile)] = []
        for path in paths {
            do throws(InputError) {
                let content = try LabelledFile(path: path)
                files.append(((path as NSString).lastPathComponent, content))
            } catch {
                refused(error)
            }
        }
        var totals: [String: NutrientTable<Double>] = [:]
        for case (_, .totals(let days)) in files { totals.merge(days) { first, _ in first } }
        return try files.flatMap { try sections(of: $0.content, file: $0.name, totals) }
    }

    private mutating func sections(
        of content: LabelledFile,
        file: String,
        _ totals: [String: NutrientTable<Double>]
    ) throws -> [Section] {
        let location = SourceLocation(file: file)
        switch content {
        case .sentences(let rows):
            return [
                SentenceEvaluation(part: part).section(rows, file: file, parse: recipe.parse)
            ]
        case .grams(let rows):
            return [
                try GramsEvaluation(everydayNames: everydayNames).section(rows, file: file) {
                    try recipe.resolve(Item(text: $0, location: location))
                }
            ]
        case .recipes(let bytes):
            return [
                try RecipeEvaluation().section(bytes, file: file) {
                    try recipe.resolve(Item(text: $0, location: location))
                }
            ]
        case .recalls(let rows):
            return try RecallEvaluation(foodNames: foodNames).sections(
                rows,
                totals: totals,
                file: file
            ) { description, grams in
                let content = Item.Content.weighed(food: description, grams: Estimate(grams))
                return try diary.resolve(
                    Item(text: description, content: content, location: location)
                )
            }
        case .totals: return []
        }
    }
}
