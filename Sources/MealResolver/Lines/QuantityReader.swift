/// Reads a number at a place in a line: "1 1/2", "2-3", "half a", "a couple of".
struct QuantityReader {
    /// A number, or a range of them.
    struct Number: Equatable {
        let low: Double
        let high: Double

        init(_ low: Double, _ high: Double) {
            self.low = low
            self.high = high
        }

        init(_ value: Double) { self.init(value, value) }
    }

    let tokens: ArraySlice<Token>

    /// The number at `index` and the index after it, or nil where none stands there.
    ///
    /// A percentage is not a number of anything: it belongs to the name ("2% milk").
    func number(at index: Int) -> (number: Number, next: Int)? {
        guard let (number, next) = simpleNumber(at: index) ?? wordedNumber(at: index) else {
            return nil
        }
        // "2 dozen".
        if token(next)?.term == Self.dozen {
            return (Number(number.low * 12, number.high * 12), next + 1)
        }
        // "one and a half", "1 and a half".
        if token(next)?.term == Self.and, let article = token(next + 1)?.term,
            Self.articles.contains(article), token(next + 2)?.term == Self.half
        {
            return (Number(number.low + 0.5, number.high + 0.5), next + 3)
        }
        return (number, next)
    }

    private func simpleNumber(at index: Int) -> (Number, Int)? {
        guard let (first, next) = value(at: index), !isPercent(next) else { return nil }
        if let (second, end) = rangeEnd(at: next), second > first, !isPercent(end) {
            return (Number(first, second), end)
        }
        return (Number(first), next)
    }

    private func token(_ index: Int) -> Token? {
        tokens.indices.contains(index) ? tokens[index] : nil
    }

    private func isPercent(_ index: Int) -> Bool {
        if token(index)?.isMark("%") == true { return true }
        return token(index)?.term == Self.percent
    }

    /// The second number of "2-3", "2 to 3" or "2 or 3".
    private func rangeEnd(at index: Int) -> (Double, Int)? {
        guard let joint = token(index),
            joint.isMark("-") || joint.term == Self.to || joint.term == Self.or
        else { return nil }
        // "4- to 5-pound".
        let isHyphened = joint.isMark("-") && token(index + 1)?.term == Self.to
        return value(at: index + (isHyphened ? 2 : 1))
    }

    /// "2", "2.5", "1/2", "1 1/2" or "1-1/2".
    private func value(at index: Int) -> (Double, Int)? {
        guard let whole = token(index)?.value else { return nil }
        if let (fraction, next) = fraction(at: index) { return (fraction, next) }
        // "1/0" is no number at all.
        if token(index + 1)?.isMark("/") == true, token(index + 2)?.value == 0 { return nil }
        let afterDash = token(index + 1)?.isMark("-") == true ? index + 2 : index + 1
        if whole == whole.rounded(), let (part, next) = fraction(at: afterDash), part < 1 {
            return (whole + part, next)
        }
        return (whole, index + 1)
    }

    private func fraction(at index: Int) -> (Double, Int)? {
        guard let numerator = token(index)?.value, token(index + 1)?.isMark("/") == true,
            let denominator = token(index + 2)?.value, denominator > 0
        else { return nil }
        if let mixed = Self.mixed(numerator, denominator) { return (mixed, index + 3) }
        return (numerator / denominator, index + 3)
    }

    /// 1.5 for "11/2", a mixed number whose space was lost: nobody writes eleven halves.
    private static func mixed(_ numerator: Double, _ denominator: Double) -> Double? {
        guard [2, 3, 4, 8].contains(denominator), numerator >= 11, numerator < 100,
            numerator == numerator.rounded()
        else { return nil }
        let whole = (numerator / 10).rounded(.down)
        let rest = numerator - whole * 10
        return rest > 0 && rest < denominator ? whole + rest / denominator : nil
    }

    /// "a", "half a dozen", "a couple of".
    private func wordedNumber(at index: Int) -> (Number, Int)? {
        guard let first = token(index)?.term, let start = Self.number(of: first) else { return nil }
        var number = start
        var next = index + 1
        // "half a", "half a dozen", "a couple", "a few", "a half": the second word multiplies,
        // except that an article only carries on.
        while let term = token(next)?.term, let factor = Self.number(of: term),
            Self.articles.contains(first) || Self.multipliers.contains(term)
                || (first == Self.half && Self.articles.contains(term))
        {
            number = Number(number.low * factor.low, number.high * factor.high)
            next += 1
        }
        return (number, next)
    }

    /// Whether `word` is a number that is written as a word: "half".
    static func isWorded(_ word: Term) -> Bool { words[word] != nil }

    private static func number(of word: Term) -> Number? {
        words[word].map { numbers[Int($0)].number }
    }

    private static let to = Term("to")
    private static let or = Term("or")
    private static let and = Term("and")
    private static let half = Term("half")
    private static let percent = Term("percent")
    private static let articles = TermNumbers([Term("a"), Term("an")])
    private static let dozen = Term("dozen")
    private static let multipliers = TermNumbers([dozen, Term("couple")])
    private static let words = TermNumbers(numbers.map(\.word))
    private static let numbers: [(word: Term, number: Number)] = [
        (Term("a"), Number(1)), (Term("an"), Number(1)), (Term("one"), Number(1)),
        (Term("two"), Number(2)), (Term("three"), Number(3)), (Term("four"), Number(4)),
        (Term("five"), Number(5)), (Term("six"), Number(6)), (Term("seven"), Number(7)),
        (Term("eight"), Number(8)), (Term("nine"), Number(9)), (Term("ten"), Number(10)),
        (Term("eleven"), Number(11)), (Term("twelve"), Number(12)), (Term("fourteen"), Number(14)),
        (Term("fifteen"), Number(15)), (Term("sixteen"), Number(16)),
        (Term("eighteen"), Number(18)),
        (Term("twenty"), Number(20)), (Term("thirty"), Number(30)), (Term("half"), Number(0.5)),
        (Term("quarter"), Number(0.25)), (Term("third"), Number(1.0 / 3)),
        (Term("dozen"), Number(12)), (Term("couple"), Number(2, 3)), (Term("few"), Number(2, 4)),
        (Term("several"), Number(3, 6)),
    ]
}
