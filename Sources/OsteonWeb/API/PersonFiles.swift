import FoodModel
import Osteon

/// What a person keeps, and lets nobody else read.
struct PersonFiles: Sendable {
    /// The file of their own names and weights of foods; need not be there.
    let foods: String
    /// The file of their own profile; need not be there.
    let profile: String
    /// The profile for a request that asks for no other; nil for their own.
    var profileName: String?
}
