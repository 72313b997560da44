import FoodModel

/// What foods of a class are asked that are cooked in some way.
struct CookingOfClass: Hashable {
    let cooking: Cooking
    let key: FoodClass.Key
}
