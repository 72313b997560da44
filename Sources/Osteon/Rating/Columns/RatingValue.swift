/// What stands in one cell of a row.
public enum RatingValue: Hashable, Sendable {
    /// Nobody knows, which is not zero: the cell is empty.
    case unknown
    /// `scaled` / 10^`decimals`: a number rounded as it is printed, compared and sorted.
    case number(scaled: Int64, decimals: Int)
    case text(String)

    /// `value` rounded to `decimals` digits behind the point, halves away from zero.
    init(_ value: Double?, decimals: Int) {
        guard let value, value.magnitude < 1e12 else {
            self = .unknown
            return
        }
        let scaled = (value * Self.powers[decimals]).rounded()
        self = .number(scaled: Int64(scaled), decimals: decimals)
    }

    init(_ count: Int) { self = .number(scaled: Int64(count), decimals: 0) }

    /// The number; nil for text and where nobody knows.
    public var number: Double? {
        guard case .number(let scaled, let decimals) = self else { return nil }
        return Double(scaled) / Self.powers[decimals]
    }

    private static let powers: [Double] = [1, 10, 100, 1000, 10000]

    /// Appends the number as it is written everywhere, without zeros at its end: "82.4", "-0.05".
    func appendNumber(to bytes: inout [UInt8]) {
        guard case .number(var scaled, var decimals) = self else { return }
        while decimals > 0, scaled.isMultiple(of: 10) {
            scaled /= 10
            decimals -= 1
        }
        if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = scaled.magnitude
        var digits: InlineArray<24, UInt8> = .init(repeating: 0)
        var count = 0
        repeat {
            if count == decimals, decimals > 0 {
                digits[count] = UInt8(ascii: ".")
                count += 1
            }
            digits[count] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
            count += 1
        } while rest > 0 || (decimals > 0 && count < decimals + 2)
        for place in stride(from: count - 1, through: 0, by: -1) { bytes.append(digits[place]) }
    }
}
