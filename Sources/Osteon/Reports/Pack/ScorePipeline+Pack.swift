import BoneScore
public import FoodModel
import FoodStore
import Foundation
import Knowledge
import MealReaders

extension ScorePipeline {
    /// What to take to a dietitian of the meal file that holds `bytes`.
    ///
    /// A diary is told by the logged days of its last seven, one day or one meal as it stands.
    ///
    /// - Parameters:
    ///   - bytes: The file's content: plain text, YAML, JSON or Cooklang.
    ///   - file: The path as the person gave it; the pack does not tell it.
    ///   - profile: The name of the profile to use in place of the file's and the person's own.
    ///   - today: The date of the only day of a file that leaves it undated.
    ///   - includesProfile: Whether medicines, T-score, conditions and what they call for are told. Else
    ///     they change nothing in it.
    /// - Returns: The pack.
    /// - Throws: `InputError` where the file cannot be used, holds neither day nor meal, or itself tells
    ///   what is to be left out; ``PackRefusal`` where the usual targets do not hold for the person.
    public func pack(
        _ bytes: [UInt8],
        file: String,
        profile: String? = nil,
        today: CalendarDay? = nil,
        includesProfile: Bool = false
    ) throws -> DietitianPack {
        let whole = try chosen(for: [(bytes, file)], profile: profile)
        let told = includesProfile ? whole : try discreet(whole, bytes, file)
        let name = Self.name(for: file)
        var report = try score(bytes, file: name, chosen: told, profile: nil, today: today)
        report.findings = report.findings.map(\.withoutFolder)
        report.unknownWords = report.unknownWords.map(\.withoutFolder)
        if !includesProfile { report.keepToWhatAnybodyMayKnow(file: name) }
        let explained = try explain(report, of: bytes, file: name)
        guard let days = LoggedDays(explained) else {
            throw InputError(
                .badData,
                at: SourceLocation(file: file),
                "a pack is of what was eaten, and this file holds recipes alone; write the days and "
                    + "their meals into one"
            )
        }
        let contents = PackContents(
            explained: explained,
            days: days,
            additions: try AdditionTable.shipped(),
            datasets: try datasets(report.editions),
            input: (name, bytes),
            includesProfile: includesProfile
        )
        return DietitianPack(
            try contents.entries(),
            of: report,
            includesProfile: includesProfile,
            notes: Self.notes(whole, told)
        )
    }

    /// The person as a pack may tell them that leaves out what it must.
    private func discreet(
        _ whole: ChosenProfile,
        _ bytes: [UInt8],
        _ file: String
    ) throws -> ChosenProfile {
        let request = try MealReader.read(bytes: bytes, file: file).profile
        if let place = request.flatMap(profiles.book.telling) {
            throw InputError(
                .badData,
                at: place,
                "the file tells of a medicine, a T-score or a condition, and a copy of it goes into the "
                    + "pack; take them out and keep them with \"osteon profile new\", or let them in "
                    + "with --include-profile"
            )
        }
        let person = whole.profile
        guard person.clinician == nil,
            !person.conditions.contains(where: \.isAdvancedKidneyDisease)
        else { throw PackRefusal() }
        return try profiles.book.discreet(whole)
    }

    private func datasets(_ editions: [Edition]) throws -> String {
        var checksums: [String: String] = [:]
        for imported in try library.database.imports() {
            checksums[imported.edition.key] = imported.checksum
        }
        return PackTable.datasets(
            editions,
            checksums: checksums,
            files: ShippedFile.all.map { ($0.path, DietitianPack.checksum(of: $0.bytes)) }
        )
    }

    /// "diary.meal": a file may be called after a person.
    private static func name(for file: String) -> String {
        let ending = (file as NSString).pathExtension.lowercased()
        let isPlain = ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return ending.isEmpty || !isPlain ? "diary" : "diary.\(ending)"
    }

    private static func notes(_ whole: ChosenProfile, _ told: ChosenProfile) -> [String] {
        guard
            whole.rules != told.rules
                || whole.profile.proteinPerKilogram != told.profile.proteinPerKilogram
        else { return [] }
        return [
            "it is held to \(told.profile.name) and not to your \(whole.profile.name), whose name and "
                + "targets would tell; osteon score prints other figures"
        ]
    }
}

extension ScoreReport {
    /// Takes out what hangs on what a pack does not tell, whether there is any or not.
    fileprivate mutating func keepToWhatAnybodyMayKnow(file: String) {
        for index in days.indices { days[index].cautions.removeAll(where: \.isPersonal) }
        for index in recipes.indices { recipes[index].cautions.removeAll(where: \.isPersonal) }
        // What is good for one person is not for another on a medicine.
        gapPortions = []
        findings.append(
            Finding(.note, at: SourceLocation(file: file), PackText.leftOut)
        )
    }
}

extension Finding {
    /// The same of a file by its last name alone: folders tell whose they are.
    fileprivate var withoutFolder: Finding {
        let file = (location.file as NSString).lastPathComponent
        let place = SourceLocation(file: file, line: location.line, column: location.column)
        return Finding(
            severity,
            at: place,
            text: text,
            message.replacing(location.file, with: file)
        )
    }
}
