/// Where a person's own things live, after the XDG base directory specification.
public struct UserFolders: Sendable {
    private let environment: [String: String]

    /// The folders that `environment` names, or their defaults below `HOME`.
    public init(environment: [String: String]) { self.environment = environment }

    /// The database: `OSTEON_DB`, else `osteon/osteon.sqlite` below the data folder.
    public var database: String {
        if let path = environment["OSTEON_DB"], !path.isEmpty { return path }
        return folder("XDG_DATA_HOME", below: ".local/share") + "/osteon/osteon.sqlite"
    }

    /// The person's own profile: `osteon/profile.yaml` below the configuration folder.
    public var profile: String {
        folder("XDG_CONFIG_HOME", below: ".config") + "/osteon/profile.yaml"
    }

    /// The person's own names and weights of foods: `OSTEON_FOODS`, else `osteon/foods.txt` below the
    /// configuration folder.
    public var foods: String {
        if let path = environment["OSTEON_FOODS"], !path.isEmpty { return path }
        return folder("XDG_CONFIG_HOME", below: ".config") + "/osteon/foods.txt"
    }

    /// The specification tells to ignore a path that is not absolute.
    private func folder(_ variable: String, below path: String) -> String {
        if let folder = environment[variable], folder.hasPrefix("/") { return folder }
        return (environment["HOME"] ?? "/") + "/" + path
    }
}
