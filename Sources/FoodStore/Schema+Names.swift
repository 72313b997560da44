extension Schema {
    /// Version 4: what foods are called beside their names, with an index of its own: words of other
    /// languages must not change how foods are ranked by their names.
    static let names =
        """
        CREATE TABLE food_name (
            row INTEGER PRIMARY KEY,
            food INTEGER NOT NULL REFERENCES food ON DELETE CASCADE,
            language TEXT NOT NULL,
            name TEXT NOT NULL,
            UNIQUE (food, language, name)
        ) STRICT;

        CREATE VIRTUAL TABLE food_name_search USING fts5 (
            name, content = 'food_name', content_rowid = 'row',
            tokenize = 'unicode61 remove_diacritics 2'
        );
        """
}
