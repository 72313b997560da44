import FoodModel

/// The names of the groups that foods are in: each set numbers its own.
struct FDCGroups {
    private var categories: [String: String] = [:]
    private var surveyCategories: [String: String] = [:]

    init(_ files: SourceFiles) throws(InputError) {
        if files.contain("food_category.csv") {
            var table = try SourceTable("food_category.csv", of: files)
            categories = try table.dictionary(from: "id", to: "description")
        }
        if files.contain("wweia_food_category.csv") {
            var table = try SourceTable("wweia_food_category.csv", of: files)
            surveyCategories = try table.dictionary(
                from: "wweia_food_category",
                to: "wweia_food_category_description"
            )
        }
    }

    /// The name of the group that `food.csv` gives a food; branded foods have words for it there.
    subscript(category: String, of type: FDCDataType) -> String? {
        switch type {
        case .foundation, .srLegacy: categories[category]
        case .survey: surveyCategories[category]
        case .branded: category.isEmpty ? nil : category
        }
    }
}
