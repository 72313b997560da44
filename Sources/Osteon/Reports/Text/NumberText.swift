/// Numbers as people read them: as many digits as they deserve, thousands grouped.
enum NumberText {
    /// `value` with `decimals` digits after the point, halves away from zero: "1,020", "3.6".
    static func fixed(_ value: Double, decimals: Int) -> String {
        let scale = [1, 10, 100, 1000][decimals]
        let scaled = (abs(value) * Double(scale)).rounded()
        guard scaled < 1e15 else { return String(value) }
        let digits = Int(scaled)
        let sign = value < 0 && digits != 0 ? "−" : ""
        let whole = grouped(digits / scale)
        guard decimals > 0 else { return sign + whole }
        let fraction = String(digits % scale)
        return sign + whole + "." + String(repeating: "0", count: decimals - fraction.count)
            + fraction
    }

    /// Three digits or so: "0.04", "3.6", "82", "1,020".
    static func plain(_ value: Double) -> String {
        switch abs(value) {
        case 0: "0"
        case ..<0.095: fixed(value, decimals: 2)
        case ..<9.95: trimmed(fixed(value, decimals: 1))
        default: fixed(value, decimals: 0)
        }
    }

    /// "82 %".
    static func percent(_ share: Double) -> String { fixed(share * 100, decimals: 0) }

    private static func trimmed(_ text: String) -> String {
        text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    private static func grouped(_ number: Int) -> String {
        let digits = String(number)
        if number < 1000 { return digits }
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return text
    }
}
