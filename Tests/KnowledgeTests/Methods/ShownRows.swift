import FoodModel

/// Figures that hold for several families of profiles: one row for each value and source.
struct ShownRows {
    struct Row {
        let value: String
        let source: String
        /// By people: the keys of the families.
        var families: [(people: String, keys: [String])] = []

        /// "women: all but general-uk; men: general", where `all` are the keys that there are.
        func whom(among all: [String]) -> String {
            var groups: [(people: [String], keys: [String])] = []
            for (people, keys) in families {
                if let group = groups.firstIndex(where: { $0.keys == keys }) {
                    groups[group].people.append(people)
                } else {
                    groups.append(([people], keys))
                }
            }
            return groups.map { people, keys in
                let others = all.filter { !keys.contains($0) }
                let whom =
                    others.isEmpty
                    ? "all"
                    : others.count < keys.count
                        ? "all but \(others.joined(separator: ", "))"
                        : keys.joined(separator: ", ")
                return "\(people.joined(separator: ", ")): \(whom)"
            }
            .joined(separator: "; ")
        }
    }

    private(set) var all: [Row] = []

    /// Adds what holds for `people` of the family called `key`.
    mutating func add(_ cited: Cited<Double>, for people: String, _ key: String) {
        let value = MethodsTable.number(cited.value)
        let source = MethodsTable.source(cited.citation)
        let known = all.firstIndex { ($0.value, $0.source) == (value, source) }
        let row = known ?? all.endIndex
        if known == nil { all.append(Row(value: value, source: source)) }
        if let last = all[row].families.last, last.people == people {
            all[row].families[all[row].families.count - 1].keys.append(key)
        } else {
            all[row].families.append((people, [key]))
        }
    }
}
