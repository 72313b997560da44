/// By word, the foods whose names have it: one row of foods, cut where the next word begins.
struct WordHolders: Sendable {
    private let foods: [Int32]
    /// Where the foods of each word begin, and where the last ones end.
    private let starts: [Int32]

    /// The holders of words 0 to `count` among `names`.
    init(of count: Int, in names: FoodNames) {
        var starts = Array(repeating: Int32(0), count: count + 1)
        Self.forEachHolder(names, count) { word, _ in starts[word + 1] += 1 }
        for word in 0..<count { starts[word + 1] += starts[word] }
        var next = starts
        var foods = Array(repeating: Int32(0), count: Int(starts[count]))
        Self.forEachHolder(names, count) { word, food in
            foods[Int(next[word])] = food
            next[word] += 1
        }
        self.foods = foods
        self.starts = starts
    }

    /// Where the foods that have `word` stand in the row, in order.
    subscript(word: Int32) -> Range<Int> {
        Int(starts[Int(word)])..<Int(starts[Int(word) + 1])
    }

    /// Whether some food has both words.
    func share(_ a: Int32, _ b: Int32) -> Bool {
        var (short, long) = (self[a], self[b])
        if short.count > long.count { swap(&short, &long) }
        return withRow { row in
            short.contains { place in
                // The first food of the longer row that is not below this one.
                var (low, high) = (long.lowerBound, long.upperBound)
                while low < high {
                    let middle = (low + high) / 2
                    if row[middle] < row[place] { low = middle + 1 } else { high = middle }
                }
                long = low..<long.upperBound
                return low < long.upperBound && row[low] == row[place]
            }
        }
    }

    /// All foods of all words, one word's after another's.
    func withRow<Result>(_ body: (UnsafeBufferPointer<Int32>) throws -> Result) rethrows -> Result {
        try foods.withUnsafeBufferPointer(body)
    }

    /// Each word with each food that has it, once.
    private static func forEachHolder(
        _ names: FoodNames,
        _ count: Int,
        _ body: (_ word: Int, _ food: Int32) -> Void
    ) {
        var last = Array(repeating: Int32(-1), count: count)
        for food in 0..<names.count {
            for word in names.words(of: food) where word.part != .absent {
                let number = Int(word.number)
                guard last[number] != Int32(food) else { continue }
                last[number] = Int32(food)
                body(number, Int32(food))
            }
        }
    }
}

extension WordHolders {
    init?(_ reader: inout PackedReader) {
        guard let foods = reader.next(Int32.self), let starts = reader.next(Int32.self) else {
            return nil
        }
        self.foods = foods
        self.starts = starts
    }

    func write(to writer: inout PackedWriter) {
        writer.add(foods)
        writer.add(starts)
    }
}
