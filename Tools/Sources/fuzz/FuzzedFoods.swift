import Osteon

/// The shipped foods, in a database that all runs share.
enum FuzzedFoods {
    static let database = ".build/fuzz/foods.db"

    static func library() throws -> FoodLibrary {
        try FoodLibrary.open(database: database)
    }
}
