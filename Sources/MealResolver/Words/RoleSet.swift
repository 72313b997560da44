/// The roles that a word has, one bit each.
public struct RoleSet: Hashable, Sendable {
    private var bits: UInt32 = 0

    public init() {}

    /// Whether `role` is one of them.
    func contains(_ role: WordTable.Role) -> Bool { bits & role.bit != 0 }

    /// Whether none of them is in `others`.
    func isDisjoint(with others: RoleSet) -> Bool { bits & others.bits == 0 }

    /// Adds `role`.
    public mutating func insert(_ role: WordTable.Role) { bits |= role.bit }
}

extension RoleSet: ExpressibleByArrayLiteral {
    public init(arrayLiteral roles: WordTable.Role...) {
        for role in roles { insert(role) }
    }
}

extension WordTable.Role {
    fileprivate var bit: UInt32 {
        switch self {
        case .filler: 1 << 0
        case .preparation: 1 << 1
        case .neutral: 1 << 2
        case .unwanted: 1 << 3
        case .genus: 1 << 4
        case .approximate: 1 << 5
        case .bare: 1 << 6
        case .part: 1 << 7
        case .substitute: 1 << 8
        case .descriptor: 1 << 9
        case .equipment: 1 << 10
        case .material: 1 << 11
        case .remark: 1 << 12
        case .dish: 1 << 13
        case .essence: 1 << 14
        case .beside: 1 << 15
        case .heading: 1 << 16
        case .family: 1 << 17
        }
    }
}
