/// An argument, an option or a flag.
struct ArgumentHelp: Decodable {
    enum Kind: String, Decodable {
        case positional, option, flag
    }

    struct Name: Decodable {
        let kind: String
        let name: String

        /// As it is written: "--output".
        var written: String { kind == "long" ? "--\(name)" : "-\(name)" }
    }

    let kind: Kind
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?

    /// Whether every command has it.
    var isOfEveryCommand: Bool {
        names?.contains { ["help", "version"].contains($0.name) } ?? false
    }

    /// What stands for its value: "PATH"; empty for a flag.
    var value: String { kind == .flag ? "" : (valueName ?? "value").uppercased() }

    /// All ways to write it: "-o, --output OUTPUT".
    var heading: String {
        guard kind != .positional else { return value }
        let written = (names ?? []).sorted { $0.kind > $1.kind }.map(\.written)
        return written.joined(separator: ", ") + (kind == .option ? " \(value)" : "")
    }

    /// How it stands in a synopsis.
    var synopsis: String {
        let names = (names ?? []).map(\.written)
        let written = names.first { $0.hasPrefix("--") } ?? names.first
        let text = [written, value].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
        let repeated = isRepeating ? "\(text)..." : text
        return isOptional ? "[\(repeated)]" : repeated
    }

    /// What it is for, with what it may be and what it is where nobody says.
    var sentences: String {
        var text = abstract ?? ""
        if let allValues, kind == .option {
            text += " One of \(allValues.joined(separator: ", "))."
        }
        if let defaultValue, kind == .option { text += " Default: \(defaultValue)." }
        return text
    }
}
