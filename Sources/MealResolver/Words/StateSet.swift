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

    /// The states that are said and are not among `others`, in one order always.
    func subtracting(_ others: some Sequence<WordTable.State>) -> [WordTable.State] {
        let rest = others.reduce(bits) { $0 & ~$1.bit }
        return rest == 0 ? [] : WordTable.State.allCases.filter { rest & $0.bit != 0 }
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
