extension Schema {
    /// Version 3: what was computed from all foods and would take long to compute anew.
    static let derived =
        """
        CREATE TABLE derived (
            key TEXT PRIMARY KEY,
            value BLOB NOT NULL
        ) STRICT;
        """
}
