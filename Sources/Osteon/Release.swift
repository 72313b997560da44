import BoneScore
import FoodModel
import Knowledge

/// Which Osteon this is.
public enum Release {
    /// Semantic version of the program and the library.
    public static let version = "0.1.0"

    /// What `program` tells of itself where `arguments` ask for its version: all that a score hangs on.
    ///
    /// Otherwise the version alone, for which nothing is read.
    public static func description(of program: String, asked arguments: [String]) -> String {
        guard arguments.contains("--version") else { return version }
        // What cannot be read is the doctor's to tell; the version is asked for all the same.
        return (try? description(of: program)) ?? version
    }

    /// The program, the rules of the score, the profiles and the tables of foods, each with its version.
    static func description(of program: String) throws -> String {
        let book = try Knowledge.profiles()
        let profiles = try book.families.map { "\($0.key) \(try book.sheet(of: $0).version)" }
        let editions = try ShippedFoods.editions().map(\.key)
        return """
            \(program) \(version)
            score     \(book.rules.version)
            profiles  \(profiles.joined(separator: ", "))
            foods     \(ShippedFoods.contents): \(editions.joined(separator: ", "))
            """
    }
}
