-- A database as schema 1 held it: what a person imported, beside what was shipped. Never edited.

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

PRAGMA application_id = 1332966501;
PRAGMA user_version = 1;
