public import FoodModel
import Foundation
import MealReaders

/// The person's own profile: a small YAML file that only they can read.
public struct OwnProfile: Sendable {
    public let path: String

    public init(path: String) { self.path = path }

    /// What the file asks for; nil where there is no file.
    ///
    /// - Throws: `InputError` where the file cannot be used.
    public func read() throws -> ProfileRequest? {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        return try MealReader.profile(bytes: [UInt8](data), file: path)
    }

    /// Writes `profile` to the file, in place of what it held, readable by its owner alone.
    public func write(_ profile: Profile) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(
            at: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        try PersonalFile(path: path).write(text(of: profile))
    }

    private func text(of profile: Profile) -> String {
        var lines = [
            "profile:",
            "  name: \(profile.name)",
            "  sex: \(profile.sex.rawValue)",
            "  age: \(profile.age)",
            "  weight: \(profile.weightInKilograms) kg",
        ]
        if let height = profile.heightInMetres { lines.append("  height: \(height) m") }
        lines += [
            "  energy: \(profile.dayEnergy) kcal",
            "  proteinPerKg: \(profile.proteinPerKilogram)",
        ]
        if let tScore = profile.tScore { lines.append("  tScore: \(tScore)") }
        if !profile.therapies.isEmpty {
            lines.append("  therapies:")
            lines += profile.therapies.map { therapy in
                "    - \(therapy.name)" + (therapy.time.map { " \($0)" } ?? "")
            }
        }
        if !profile.conditions.isEmpty {
            lines.append("  conditions:")
            lines += profile.conditions.map { "    - \($0.rawValue)" }
        }
        if profile.k2 != .unweighted { lines.append("  k2: \(profile.k2.rawValue)") }
        if profile.diet != .omnivore { lines.append("  diet: \(profile.diet.rawValue)") }
        return lines.joined(separator: "\n") + "\n"
    }
}
