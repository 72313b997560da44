/// The states that a food's name says, one bit each.
struct StateSet: Hashable, Sendable {
    private var bits: UInt16 = 0

    /// Whether `state` is said.
    func contains(_ state: WordTable.State) -> Bool { bits & state.bit != 0 }

    var isEmpty: Bool { bits == 0 }

    /// Adds `state`.
    mutating func insert(_ state: WordTable.State) { bits |= state.bit }

    /// Adds every one of `others`.
    mutating func formUnion(_ others: StateSet) { bits |= others.bits }

    /// Calls `body` with every state that is said, in one order always.
    func forEach(_ body: (WordTable.State) -> Void) {
        if bits == 0 { return }
        for state in WordTable.State.allCases where bits & state.bit != 0 { body(state) }
    }
}

extension StateSet: ExpressibleByArrayLiteral {
    init(arrayLiteral states: WordTable.State...) {
        for state in states { insert(state) }
    }
}

extension WordTable.State {
    fileprivate var bit: UInt16 {
        switch self {
        case .raw: 1 << 0
        case .cooked: 1 << 1
        case .canned: 1 << 2
        case .dried: 1 << 3
        case .frozen: 1 << 4
        case .drained: 1 << 5
        case .ground: 1 << 6
        case .smoked: 1 << 7
        case .pickled: 1 << 8
        }
    }
}
