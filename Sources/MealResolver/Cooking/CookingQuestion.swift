/// What was asked of directions while a line was resolved, and what they answered.
struct CookingQuestion {
    /// The words by which they may call a food.
    let names: [Term]
    /// Nil where no directions were at hand.
    let answer: Cooking?
}
