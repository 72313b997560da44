extension Schema {
    /// Version 1: foods, their figures and portions, and the search index.
    static let foods =
        """
        CREATE TABLE meta (
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE edition (
            key TEXT PRIMARY KEY,
            title TEXT NOT NULL,
            publisher TEXT NOT NULL,
            release TEXT NOT NULL,
            licence TEXT NOT NULL,
            checksum TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE food (
            row INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (id GLOB '?*:?*'),
            name TEXT NOT NULL,
            class TEXT,
            is_dish INTEGER NOT NULL CHECK (is_dish IN (0, 1)),
            is_shipped INTEGER NOT NULL CHECK (is_shipped IN (0, 1)),
            edition TEXT NOT NULL REFERENCES edition
        ) STRICT;

        CREATE TABLE food_alias_id (
            id TEXT NOT NULL,
            food INTEGER NOT NULL REFERENCES food ON DELETE CASCADE,
            PRIMARY KEY (id, food)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX food_alias_id_by_food ON food_alias_id (food);

        -- Where figures come from, once for all that share it.
        CREATE TABLE figure_source (
            row INTEGER PRIMARY KEY,
            edition TEXT NOT NULL REFERENCES edition,
            kind TEXT NOT NULL CHECK (kind IN (
                'measured', 'calculated', 'imputed', 'asReported', 'trace', 'below', 'logicalZero'
            )),
            detail TEXT NOT NULL,
            UNIQUE (edition, kind, detail)
        ) STRICT;

        CREATE TABLE figure (
            food INTEGER NOT NULL REFERENCES food ON DELETE CASCADE,
            nutrient TEXT NOT NULL,
            low REAL NOT NULL,
            point REAL NOT NULL,
            high REAL NOT NULL,
            source INTEGER NOT NULL REFERENCES figure_source,
            PRIMARY KEY (food, nutrient),
            CHECK (low <= point AND point <= high)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE portion (
            food INTEGER NOT NULL REFERENCES food ON DELETE CASCADE,
            position INTEGER NOT NULL,
            amount REAL NOT NULL,
            unit TEXT NOT NULL,
            modifier TEXT NOT NULL,
            grams REAL NOT NULL,
            PRIMARY KEY (food, position)
        ) STRICT, WITHOUT ROWID;

        -- The class '*' is the whole table.
        CREATE TABLE class_statistics (
            class TEXT NOT NULL,
            nutrient TEXT NOT NULL,
            count INTEGER NOT NULL,
            p1 REAL NOT NULL,
            median REAL NOT NULL,
            p99 REAL NOT NULL,
            PRIMARY KEY (class, nutrient)
        ) STRICT, WITHOUT ROWID;

        CREATE VIRTUAL TABLE food_search USING fts5 (
            name, content = 'food', content_rowid = 'row',
            tokenize = 'porter unicode61 remove_diacritics 2'
        );
        """
}
