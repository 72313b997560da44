/// Terms numbered in the order in which they come: a hash table that does nothing else.
///
/// An index of all foods looks a term up for every word of every name; a dictionary with its keyed
/// hash takes ten times as long.
struct TermNumbers: Sendable {
    /// By number.
    private(set) var terms: [Term] = []
    /// The number of the term whose hash leads here or to a slot before it; -1 for a free slot.
    private var slots: [Int32] = Array(repeating: -1, count: 1 << 10)

    init() {}

    /// Each of `terms` with a number, as a set that is asked in few instructions.
    init(_ terms: some Sequence<Term>) {
        for term in terms { _ = number(term) }
    }

    /// Whether `term` has a number.
    func contains(_ term: Term) -> Bool { self[term] != nil }

    var count: Int { terms.count }

    /// The number of `term`, or nil where it has none.
    subscript(term: Term) -> Int32? {
        let number = slots[slot(of: term)]
        return number < 0 ? nil : number
    }

    /// The number of `term`, which it gets if it has none.
    mutating func number(_ term: Term) -> Int32 {
        let slot = slot(of: term)
        if slots[slot] >= 0 { return slots[slot] }
        let number = Int32(terms.count)
        terms.append(term)
        slots[slot] = number
        // Half of the slots stay free, so that a search is short and ends.
        if terms.count * 2 > slots.count { grow() }
        return number
    }

    /// Where `term` stands, or the free slot in which it belongs.
    private func slot(of term: Term) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: term.mixed) & mask
        while slots[slot] >= 0, terms[Int(slots[slot])] != term { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (number, term) in terms.enumerated() { slots[slot(of: term)] = Int32(number) }
    }
}

extension TermNumbers {
    init?(_ reader: inout PackedReader) {
        guard let terms = reader.next(Term.self), let slots = reader.next(Int32.self) else {
            return nil
        }
        self.terms = terms
        self.slots = slots
    }

    func write(to writer: inout PackedWriter) {
        writer.add(terms)
        writer.add(slots)
    }
}
