/// The doctor's checks, as text and as JSON.
public struct DoctorReport {
    private let checks: [Check]

    public init(checks: [Check]) { self.checks = checks }

    /// Whether something does not work.
    public var hasFault: Bool { checks.contains { $0.outcome == .fault } }

    /// Schema `osteon.doctor/1`.
    public func json() throws -> String {
        try JSONText.of(
            Document(
                checks: checks.map {
                    Document.Row(
                        subject: $0.subject,
                        outcome: $0.outcome.rawValue,
                        finding: $0.finding,
                        remedy: $0.remedy
                    )
                }
            )
        )
    }

    public func text(style: TextStyle) -> String {
        let lines = checks.flatMap { check -> [String] in
            let head = Columns.left(Self.mark(of: check.outcome) + " " + check.subject, 13)
            var lines = [Columns.wrapped(head + check.finding, indent: Columns.left("", 13))]
            if !check.remedy.isEmpty {
                lines.append(
                    Columns.wrapped(
                        Columns.left("", 13) + "→ " + check.remedy,
                        indent: Columns.left("", 15)
                    )
                )
            }
            return lines
        }
        return style.plain(lines.joined(separator: "\n") + "\n")
    }

    private static func mark(of outcome: Check.Outcome) -> String {
        switch outcome {
        case .well: "✓"
        case .warning: "!"
        case .fault: "✗"
        }
    }

    private struct Document: Encodable {
        struct Row: Encodable {
            let subject: String
            let outcome: String
            let finding: String
            let remedy: String
        }

        let schema = "osteon.doctor/1"
        let checks: [Row]
    }
}
