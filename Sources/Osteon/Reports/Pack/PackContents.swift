import BoneScore
import FoodModel
import Knowledge

/// What the files of a pack are made of.
struct PackContents {
    let explained: ExplainReport
    let days: LoggedDays
    let additions: AdditionTable
    /// The table of what the foods come from.
    let datasets: String
    /// The meal file itself, under the name that the pack gives it.
    let input: (name: String, bytes: [UInt8])
    let includesProfile: Bool

    /// The files, in the order of the archive.
    func entries() throws -> [DietitianPack.Entry] {
        let report = explained.report
        var page = AppointmentPage(
            explained: explained,
            days: days,
            additions: additions,
            includesProfile: includesProfile
        )
        let files: [DietitianPack.Entry] = [
            .init("appointment.html", "one page for the appointment: print it", page.html()),
            .init(
                "report.html",
                "the full report: every figure with its source",
                ScoreHTML(explained, includesProfile: includesProfile).page()
            ),
            .init(
                "score.json",
                "the same for programs",
                try JSONScoreReport(report, includesProfile: includesProfile).text()
            ),
            .init(
                "unresolved.csv",
                "lines that were not understood, and doubtful ones",
                PackTable.unresolved(explained)
            ),
            .init(
                "imputed.csv",
                "amounts that nobody measured in the food",
                PackTable.imputed(explained)
            ),
            .init(
                "method.html",
                "how the figures are made, and references",
                MethodPage(explained: explained, includesProfile: includesProfile).html
            ),
            .init("datasets.csv", "the food tables, with their checksums", datasets),
            .init(
                name: "inputs/\(input.name)",
                title: "the file that was scored, as it was written",
                bytes: input.bytes
            ),
        ]
        return [readme(of: files)] + files
    }

    private func readme(of files: [DietitianPack.Entry]) -> DietitianPack.Entry {
        let person =
            includesProfile
            ? "Medicines, T-score and conditions are in it, as --include-profile asked."
            : PackText.leftOut.capitalizedFirst + "."
        let paragraphs = [
            "A pack for the dietitian, made by Osteon \(Release.version) (score "
                + "v\(explained.report.rules.version)) on the person's own machine.",
            files.lines.joined(separator: "\n"),
            PackText.written, person, PackText.noIdentity,
            "To check that nothing was changed: sha256sum -c SHA256SUMS", Disclaimer.text,
        ]
        let text = paragraphs.map { paragraph in
            paragraph.hasPrefix("  ") ? paragraph : Columns.wrapped(paragraph, indent: "")
        }
        return .init(
            "README.txt",
            "what is in it and what is not",
            text.joined(separator: "\n\n") + "\n"
        )
    }
}
