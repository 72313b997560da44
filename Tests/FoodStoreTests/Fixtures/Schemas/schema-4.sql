-- A database as schema 4 held it: what a person imported, beside what was shipped. Never edited.

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

CREATE TABLE derived (
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;

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

INSERT INTO meta VALUES ('shipped_checksum', 'an older table');
INSERT INTO edition VALUES
    ('usda-sr28', 'The shipped table', 'A publisher', '28', 'CC0', 'c0ffee'),
    ('ciqual-2020', 'A table of one''s own', 'Another publisher', '2020', 'CC BY', 'decaf');
INSERT INTO food (row, id, name, class, is_dish, is_shipped, edition) VALUES
    (1, 'fdc:171265', 'Milk, whole', 'dairy/milk', 0, 1, 'usda-sr28'),
    (2, 'ciqual:12001', 'Comté', 'dairy/cheese', 0, 0, 'ciqual-2020'),
    (3, 'ciqual:25001', 'Gratin', NULL, 1, 0, 'ciqual-2020');
INSERT INTO food_alias_id VALUES ('sr:01077', 1);
INSERT INTO figure_source VALUES
    (1, 'usda-sr28', 'measured', 'A'), (2, 'ciqual-2020', 'trace', ''),
    (3, 'ciqual-2020', 'imputed', 'BFZN');
INSERT INTO figure (food, nutrient, low, point, high, source) VALUES
    (1, 'CA', 113, 113, 113, 1), (2, 'CA', 800, 880, 1020, 3), (2, 'VITC', 0, 0, 0.5, 2);
INSERT INTO portion VALUES (2, 0, 1, 'slice', 'thin', 25.5);
INSERT INTO class_statistics VALUES ('dairy/milk', 'CA', 40, 90, 113, 140);
INSERT INTO food_search (rowid, name) SELECT row, name FROM food;

UPDATE food SET scientific_name = 'Bos taurus', publisher_group = 'Cheeses' WHERE row = 2;
INSERT INTO food (row, id, name, is_dish, is_shipped, is_hidden, edition)
    VALUES (4, 'fdc:171265', 'Milk, hidden', 0, 0, 1, 'ciqual-2020');
UPDATE figure SET rank = 2 WHERE food = 2 AND nutrient = 'CA';
INSERT INTO attribute VALUES (
    1, 'ciqual-2020', 'ciqual:12001', 'Comté', 'density', '', 'pycnometer', 'g/ml', 1.05, 1.1, 1.15, 'D');
INSERT INTO import VALUES ('ciqual-2020', 'ciqual', 'decaf', '2026-01-02T03:04:05Z', 1);
INSERT INTO import_count VALUES ('ciqual-2020', 'foods', 2);

INSERT INTO derived VALUES ('an index', x'0102');

INSERT INTO food_name VALUES (1, 2, 'fr', 'Comté AOP');
INSERT INTO food_name_search (rowid, name) SELECT row, name FROM food_name;

PRAGMA application_id = 1332966501;
PRAGMA user_version = 4;
