/// By word, the foods whose names have it: one row of foods, cut where the next word begins.
struct WordHolders: Sendable {
    private let foods: [Int32]
    /// Where the foods of each word begin, and where the last ones end.
    private let starts: [Int]

    /// The holders of words 0 to `count`, from the foods' `names` and the row of their `words`.
    init(of count: Int, in names: [FoodName], words: [FoodName.Word]) {
        var starts = Array(repeating: 0, count: count + 1)
        Self.forEachHolder(names, words, count) { word, _ in starts[word + 1] += 1 }
        for word in 0..<count { starts[word + 1] += starts[word] }
        var next = starts
        var foods = Array(repeating: Int32(0), count: starts[count])
        Self.forEachHolder(names, words, count) { word, food in
            foods[next[word]] = food
            next[word] += 1
        }
        self.foods = foods
        self.starts = starts
    }

    /// The foods that have `word`, in order.
    subscript(word: Int32) -> ArraySlice<Int32> { foods[starts[Int(word)]..<starts[Int(word) + 1]] }

    /// How many foods have each word.
    var counts: [Int] { zip(starts, starts.dropFirst()).map { $1 - $0 } }

    /// Each word with each food that has it, once.
    private static func forEachHolder(
        _ names: [FoodName],
        _ words: [FoodName.Word],
        _ count: Int,
        _ body: (_ word: Int, _ food: Int32) -> Void
    ) {
        var last = Array(repeating: Int32(-1), count: count)
        for (food, name) in names.enumerated() {
            for word in words[name.words] where word.part != .absent {
                let number = Int(word.number)
                guard last[number] != Int32(food) else { continue }
                last[number] = Int32(food)
                body(number, Int32(food))
            }
        }
    }
}
