import FoodModel

/// The aliases, by the words that are left of a phrase when it is read as a line's name is.
struct AliasTable: Sendable {
    /// An alias in numbers, all of its words in one row: those it is found by, then its states,
    /// then what its food must not have, in order.
    private struct Entry {
        var words: Int32
        var keyCount: UInt8
        var stateCount: UInt8
        var unwantedCount: UInt8
        /// 0 for both, else 1 and the place of the context among all.
        var context: UInt8
        var food: Int32
        var alternatives: Int32
        var alternativeCount: Int32
        var confidence: Double
    }

    /// An alias that answers a query, its foods by their places in the index.
    struct Answer {
        let phrase: String
        let food: Int
        let confidence: Double
        let alternatives: [Int]
        /// Whether the phrase says a state: "raw sugar" is a name, whatever the sugar's own says.
        let isOfStates: Bool
    }

    private var numbers = TermNumbers()
    private var entries: [Entry] = []
    private var phrases = PackedTexts()
    private var words: [Int32] = []
    private var alternatives: [Int32] = []
    /// The first of the entries with the key whose hash leads here or to a slot before it.
    ///
    /// Entries with one key stand side by side, in the order in which they were given. A free slot
    /// has -1.
    private var slots: [Int32] = []

    /// Of `aliases`, those that go before others first; one whose food is not among the foods is
    /// left out.
    init(_ aliases: [FoodAlias], words table: WordTable, foods index: FoodPositions) {
        let keyed = aliases.flatMap { alias -> [(query: FoodQuery, alias: FoodAlias)] in
            FoodQuery.readings(of: alias.phrase, words: table).map { ($0, alias) }
        }
        var places: [[Term]: Int] = [:]
        var groups: [[(query: FoodQuery, alias: FoodAlias)]] = []
        for entry in keyed {
            let key = entry.query.extra + entry.query.terms
            guard !key.isEmpty else { continue }
            if let place = places[key] {
                groups[place].append(entry)
            } else {
                places[key] = groups.count
                groups.append([entry])
            }
        }
        var starts: [Int32] = []
        for group in groups {
            let start = Int32(entries.count)
            for entry in group { add(entry.alias, entry.query, index) }
            if entries.count > start { starts.append(start) }
        }
        fillSlots(starts)
    }

    private mutating func add(_ alias: FoodAlias, _ query: FoodQuery, _ index: FoodPositions) {
        guard let food = index.position(of: alias) else { return }
        let key = query.extra + query.terms
        let states = query.states.map(\.term)
        let others = alias.alternatives.compactMap { index.position(ofFoodNamed: $0) }
        let context = alias.context.flatMap(FoodContext.allCases.firstIndex(of:))
        entries.append(
            Entry(
                words: Int32(words.count),
                keyCount: UInt8(key.count),
                stateCount: UInt8(states.count),
                unwantedCount: UInt8(query.unwanted.count),
                context: UInt8(context.map { $0 + 1 } ?? 0),
                food: Int32(food),
                alternatives: Int32(alternatives.count),
                alternativeCount: Int32(others.count),
                confidence: alias.confidence
            )
        )
        phrases.append(alias.phrase)
        alternatives += others.map(Int32.init)
        words += (key + states).map { numbers.number($0) }
        words += query.unwanted.map { numbers.number($0) }.sorted()
    }

    private mutating func fillSlots(_ starts: [Int32]) {
        var size = 16
        while size < starts.count * 2 { size *= 2 }
        slots = Array(repeating: -1, count: size)
        for start in starts {
            let entry = entries[Int(start)]
            slots[slot(of: key(of: entry))] = start
        }
    }
}

extension AliasTable {
    /// The alias for the whole of `query`, what is said after the name put before it ("milk,
    /// whole"); one that names the same states goes before one that names none, unless only those
    /// that name none are asked for.
    func alias(
        for query: FoodQuery,
        in context: FoodContext,
        ofStates: Bool = true
    ) -> Answer? {
        alias(
            of: query.extra.isEmpty ? query.terms : query.extra + query.terms,
            for: query,
            in: context,
            ofStates: ofStates
        )
    }

    /// Whether some alias has `term`.
    func knows(_ term: Term) -> Bool { numbers[term] != nil }

    /// The alias for the name of `query` alone, whatever else is said of it.
    func aliasOfName(of query: FoodQuery, in context: FoodContext) -> Answer? {
        alias(of: query.terms, for: query, in: context)
    }

    private func alias(
        of terms: [Term],
        for query: FoodQuery,
        in context: FoodContext,
        ofStates isOfStates: Bool = true
    )
        -> Answer?
    {
        guard let key = known(terms) else { return nil }
        let entries = entries(of: key[...])
        guard !entries.isEmpty, let unwanted = known(Array(query.unwanted))?.sorted() else {
            return nil
        }
        let found = entries.filter {
            isMeant(in: context, self.entries[$0])
                && words(of: self.entries[$0]).unwanted.elementsEqual(unwanted)
        }
        func ofStates(_ said: [FoodDetails.SaidState]) -> Int? {
            guard let states = known(said.map(\.term))?.sorted() else { return nil }
            return found.first { words(of: self.entries[$0]).states.sorted() == states }
        }
        // What is drained was in a can or a jar, which its name need not say.
        let kept = query.states.filter { $0.state != .drained }
        let best =
            (isOfStates ? ofStates(query.states) ?? ofStates(kept) : nil)
            ?? found.first { self.entries[$0].stateCount == 0 }
        return best.map(answer)
    }

    /// The alias for the longest run of `least` words or more at the end of `query`: "yogurt" of
    /// "plain yogurt".
    func aliasOfEnd(
        of query: FoodQuery,
        in context: FoodContext,
        least: Int = 1
    ) -> Answer? {
        for start in query.terms.indices.dropFirst() where query.terms.count - start >= least {
            guard let key = known(Array(query.terms[start...])) else { continue }
            let found = entries(of: key[...]).first {
                isMeant(in: context, entries[$0]) && entries[$0].stateCount == 0
                    && entries[$0].unwantedCount == 0
            }
            if let found { return answer(found) }
        }
        return nil
    }

    private func answer(_ position: Int) -> Answer {
        let entry = entries[position]
        let others = alternatives[Int(entry.alternatives)...].prefix(Int(entry.alternativeCount))
        return Answer(
            phrase: phrases[position],
            food: Int(entry.food),
            confidence: entry.confidence,
            alternatives: others.map(Int.init),
            isOfStates: entry.stateCount > 0
        )
    }

    private func isMeant(in context: FoodContext, _ entry: Entry) -> Bool {
        entry.context == 0 || FoodContext.allCases[Int(entry.context) - 1] == context
    }

    /// The numbers of `terms`; nil where no alias has one of them.
    private func known(_ terms: [Term]) -> [Int32]? {
        var known: [Int32] = []
        known.reserveCapacity(terms.count)
        for term in terms {
            guard let number = numbers[term] else { return nil }
            known.append(number)
        }
        return known
    }

    private func key(of entry: Entry) -> ArraySlice<Int32> { words(of: entry).key }

    private func words(
        of entry: Entry
    ) -> (key: ArraySlice<Int32>, states: ArraySlice<Int32>, unwanted: ArraySlice<Int32>) {
        let states = Int(entry.words) + Int(entry.keyCount)
        let unwanted = states + Int(entry.stateCount)
        return (
            words[Int(entry.words)..<states], words[states..<unwanted],
            words[unwanted..<(unwanted + Int(entry.unwantedCount))]
        )
    }

    /// The entries with `key`, in order.
    private func entries(of key: ArraySlice<Int32>) -> Range<Int> {
        guard !key.isEmpty, !slots.isEmpty else { return 0..<0 }
        let slot = slot(of: key)
        guard slots[slot] >= 0 else { return 0..<0 }
        let start = Int(slots[slot])
        let end = entries[start...].firstIndex { self.key(of: $0) != key } ?? entries.count
        return start..<end
    }

    /// Where the entries with `key` are found, or the free slot in which they belong.
    private func slot(of key: ArraySlice<Int32>) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for word in key {
            hash = (hash ^ UInt64(truncatingIfNeeded: word)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash &>> 29
        }
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] >= 0, self.key(of: entries[Int(slots[slot])]) != key {
            slot = (slot + 1) & mask
        }
        return slot
    }
}

extension AliasTable {
    init?(_ reader: inout PackedReader) {
        guard let numbers = TermNumbers(&reader), let entries = reader.next(Entry.self),
            let phrases = PackedTexts(&reader), let words = reader.next(Int32.self),
            let alternatives = reader.next(Int32.self), let slots = reader.next(Int32.self)
        else { return nil }
        self.numbers = numbers
        self.entries = entries
        self.phrases = phrases
        self.words = words
        self.alternatives = alternatives
        self.slots = slots
    }

    func write(to writer: inout PackedWriter) {
        numbers.write(to: &writer)
        writer.add(entries)
        phrases.write(to: &writer)
        writer.add(words)
        writer.add(alternatives)
        writer.add(slots)
    }
}
