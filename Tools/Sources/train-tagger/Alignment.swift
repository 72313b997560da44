import MealResolver

/// Finds which words of a sentence the labelled parts are made of.
///
/// Labels give the words of each part in their order, and not where they stand. A beam of readings
/// is kept, the cheapest first: a change of part costs a little, a word of no part more, and a
/// labelled word that is not found most.
struct Alignment {
    fileprivate struct Reading {
        var cost: Double
        var tags: [LineTag] = []
        /// How many words of each part are used up.
        var used = [Int](repeating: 0, count: Alignment.parts.count)
    }

    static let parts: [LineTag] = [
        .quantity, .unit, .size, .name, .preparation, .comment, .purpose,
    ]
    private static let beam = 200
    private static let change = 1.0
    private static let noPart = 1.6
    private static let notFound = 4.0

    /// The tag of each of `terms`, by the labelled words of each of ``parts``; nil where a labelled
    /// word is not among them.
    static func tags(_ terms: [Term], fields: [[Term]]) -> [LineTag]? {
        var readings = [Reading(cost: 0)]
        for term in terms {
            var next: [Reading] = []
            for reading in readings {
                for (place, part) in parts.enumerated() {
                    let field = fields[place]
                    // One labelled word may be passed over that is not in the sentence.
                    for skipped in 0...1 {
                        let position = reading.used[place] + skipped
                        guard position < field.count, field[position] == term else { continue }
                        var longer = reading
                        longer.used[place] = position + 1
                        longer.cost += Double(skipped) * notFound
                        longer.add(part)
                        next.append(longer)
                        break
                    }
                }
                var longer = reading
                longer.cost += noPart
                longer.add(.other)
                next.append(longer)
            }
            next.sort { $0.cost < $1.cost }
            readings = unique(next)
        }
        let wanted = fields.map(\.count).reduce(0, +)
        func missing(_ reading: Reading) -> Int {
            wanted - reading.tags.count { $0 != .other }
        }
        let best = readings.min {
            $0.cost + notFound * Double(missing($0)) < $1.cost + notFound * Double(missing($1))
        }
        guard let best, missing(best) == 0 else { return nil }
        return best.tags
    }

    /// The cheapest of readings that go on alike, and of them the cheapest of all.
    private static func unique(_ readings: [Reading]) -> [Reading] {
        var seen: Set<[Int]> = []
        var kept: [Reading] = []
        for reading in readings where kept.count < beam {
            let key = reading.used + [Int(reading.tags.last?.rawValue ?? 0)]
            if seen.insert(key).inserted { kept.append(reading) }
        }
        return kept
    }
}

extension Alignment.Reading {
    fileprivate mutating func add(_ tag: LineTag) {
        if let last = tags.last, last != tag { cost += Alignment.changeCost(last, tag) }
        tags.append(tag)
    }
}

extension Alignment {
    /// Amounts go on in turn without a cost: "10 g 1/2 oz".
    fileprivate static func changeCost(_ a: LineTag, _ b: LineTag) -> Double {
        let amounts: Set<LineTag> = [.quantity, .unit]
        return amounts.contains(a) && amounts.contains(b) ? 0 : change
    }
}
