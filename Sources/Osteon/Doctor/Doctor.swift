import BoneScore
import FoodModel
import FoodStore
import Foundation
import Knowledge
import MealResolver

/// Looks at the installation, the database and what ships, and says what is wrong and how to mend it.
public struct Doctor {
    private let database: String
    private let folders: UserFolders
    private let environment: [String: String]

    /// - Parameters:
    ///   - database: The path of the database that commands use.
    ///   - environment: The variables of the process.
    public init(database: String, environment: [String: String]) {
        self.database = database
        self.environment = environment
        folders = UserFolders(environment: environment)
    }

    /// Every check, in order; a fault of one does not keep the others from being made.
    public func examine() -> [Check] {
        var checks = [Check("program", .well, "osteon \(Release.version)"), terminal]
        checks.append(shippedKnowledge)
        do {
            let library = try FoodLibrary.open(database: database)
            checks += examine(library)
        } catch {
            checks.append(
                Check("database", .fault, "\(error)", remedy: "see the sentence above, or use --db")
            )
        }
        checks.append(ownProfile)
        return checks
    }

    private var terminal: Check {
        let names = ["LC_ALL", "LC_CTYPE", "LANG"]
        let locale = names.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        let isUTF8 = locale.lowercased().replacing("-", with: "").contains("utf8")
        return isUTF8
            ? Check("terminal", .well, "the locale \"\(locale)\" prints every letter and bar")
            : Check(
                "terminal",
                .warning,
                "the locale \"\(locale)\" is not UTF-8: bars are printed in plain letters",
                remedy: "export LANG=C.UTF-8"
            )
    }

    private var shippedKnowledge: Check {
        do {
            let knowledge = try Knowledge.shipped()
            let classes = NumberText.fixed(Double(knowledge.classes.count), decimals: 0)
            let book = knowledge.profiles
            for family in book.families { _ = try book.sheet(of: family) }
            _ = try (book.guidance(), book.words(), book.indices(), ActivityTable.shipped())
            return Check(
                "knowledge",
                .well,
                "\(classes) food classes, \(book.families.count) profiles, "
                    + "\(try book.cautions().count) cautions, rules \(knowledge.rules.version), "
                    + "all readable"
            )
        } catch {
            return Check("knowledge", .fault, "\(error)", remedy: "install Osteon again")
        }
    }

    private var ownProfile: Check {
        let path = folders.profile
        do {
            guard let profile = try OwnProfile(path: path).read() else {
                return Check(
                    "profile",
                    .well,
                    "none saved: the default is used (osteon profile new changes that)"
                )
            }
            let chosen = try Knowledge.profiles().chosen(for: profile)
            return Check("profile", .well, "\(chosen.profile.name), \(path)")
        } catch {
            return Check("profile", .fault, "\(error)", remedy: "mend the file, or remove it")
        }
    }
}

extension Doctor {
    private func examine(_ library: FoodLibrary) -> [Check] {
        if let warning = library.warning {
            return [
                Check(
                    "database",
                    .warning,
                    "\(warning)",
                    remedy: "set OSTEON_DB to a path that can be written"
                )
            ]
        }
        var checks: [Check] = []
        do {
            let faults = try library.database.integrityFaults()
            checks.append(
                faults.isEmpty
                    ? Check("database", .well, "whole: \(database)")
                    : Check(
                        "database",
                        .fault,
                        "\(database): \(faults.prefix(3).joined(separator: "; "))",
                        remedy: "move the file away: it is built again, and imports are done anew"
                    )
            )
            checks.append(privacy)
            checks.append(try ShippedFoodsCheck(library).check)
            checks.append(try sources(library))
        } catch {
            checks.append(Check("database", .fault, "\(error)", remedy: "move the file away"))
        }
        return checks
    }

    private var privacy: Check {
        let attributes = try? FileManager.default.attributesOfItem(atPath: database)
        let mode = (attributes?[.posixPermissions] as? Int) ?? 0o600
        return mode & 0o077 == 0
            ? Check("privacy", .well, "the database is yours alone to read")
            : Check(
                "privacy",
                .warning,
                "others on this machine can read the database",
                remedy: "chmod 600 \"\(database)\""
            )
    }

    private func sources(_ library: FoodLibrary) throws -> Check {
        let imports = try library.database.imports()
        let forced = imports.filter(\.isForced).map(\.edition.key)
        guard forced.isEmpty else {
            return Check(
                "imports",
                .warning,
                "forced against the audit: \(forced.joined(separator: ", "))",
                remedy: "osteon sources remove \(forced[0])"
            )
        }
        return Check("imports", .well, imports.isEmpty ? "none" : "\(imports.count) of your own")
    }
}
