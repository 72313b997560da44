/// What a run is to do.
public struct RatingPlan: Sendable {
    /// What becomes of the rows.
    public enum Form: String, CaseIterable, Sendable {
        /// The rows that come first, as text for a person; they are in the report.
        case table
        case csv, ndjson, html, sqlite

        /// The form that a file called `path` has; nil where its ending says none.
        public init?(ofFile path: String) {
            switch path.split(separator: ".").last?.lowercased() {
            case "csv": self = .csv
            case "ndjson", "jsonl": self = .ndjson
            case "html", "htm": self = .html
            case "sqlite", "sqlite3", "db": self = .sqlite
            default: return nil
            }
        }
    }

    public var form: Form
    /// Where rows are written; nil for standard output.
    public var path: String?
    /// Where what is rejected is written; nil for nowhere.
    public var rejects: String?
    public var selection: RatingSelection
    /// How many threads work.
    public var jobs: Int
    /// Whether an earlier run that did not end is gone on with, where there is one.
    public var isResumed = false
    /// Whether standard input has a recipe to a line, each of which has a line of the output.
    public var isStream = false

    public init(_ form: Form, selection: RatingSelection = RatingSelection(), jobs: Int = 1) {
        self.form = form
        self.selection = selection
        self.jobs = jobs
    }
}

/// An earlier run cannot be gone on with.
public struct ResumeError: Error, Hashable, Sendable, CustomStringConvertible {
    public let path: String

    public var description: String {
        "\"\(path)\" was begun with other files, options or foods, or by another version; "
            + "run as then, or without --resume to begin anew"
    }
}
