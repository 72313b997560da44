extension Schema {
    /// Version 2: what a person imported, beside what is shipped.
    ///
    /// The same id may now stand in several editions; all but one of them are hidden. A figure
    /// keeps the rank of the code that it was stated under, so that a preferred one can win.
    static let imports =
        """
        CREATE TABLE food_2 (
            row INTEGER PRIMARY KEY,
            id TEXT NOT NULL CHECK (id GLOB '?*:?*'),
            name TEXT NOT NULL,
            class TEXT,
            is_dish INTEGER NOT NULL CHECK (is_dish IN (0, 1)),
            is_shipped INTEGER NOT NULL CHECK (is_shipped IN (0, 1)),
            is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1)),
            edition TEXT NOT NULL REFERENCES edition,
            scientific_name TEXT,
            publisher_group TEXT,
            UNIQUE (id, edition, is_shipped)
        ) STRICT;
        INSERT INTO food_2 (row, id, name, class, is_dish, is_shipped, edition)
            SELECT row, id, name, class, is_dish, is_shipped, edition FROM food;
        DROP TABLE food;
        ALTER TABLE food_2 RENAME TO food;
        CREATE INDEX food_by_edition ON food (edition);

        ALTER TABLE figure ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;

        -- What stands beside a food's figures: densities, retention factors, polyphenols.
        CREATE TABLE attribute (
            row INTEGER PRIMARY KEY,
            edition TEXT NOT NULL REFERENCES edition,
            id TEXT NOT NULL CHECK (id GLOB '?*:?*'),
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            method TEXT NOT NULL,
            unit TEXT NOT NULL,
            low REAL NOT NULL,
            point REAL NOT NULL,
            high REAL NOT NULL,
            detail TEXT NOT NULL,
            CHECK (low <= point AND point <= high)
        ) STRICT;
        CREATE INDEX attribute_by_id ON attribute (id);
        CREATE INDEX attribute_by_edition ON attribute (edition);

        -- One edition of each source. The checksum is that of the files that were given.
        CREATE TABLE import (
            edition TEXT PRIMARY KEY REFERENCES edition,
            source TEXT NOT NULL UNIQUE,
            checksum TEXT NOT NULL,
            date TEXT NOT NULL,
            is_forced INTEGER NOT NULL CHECK (is_forced IN (0, 1))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE import_count (
            edition TEXT NOT NULL REFERENCES import ON DELETE CASCADE,
            subject TEXT NOT NULL,
            count INTEGER NOT NULL,
            PRIMARY KEY (edition, subject)
        ) STRICT, WITHOUT ROWID;
        """
}
