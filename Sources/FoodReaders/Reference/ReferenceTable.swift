public import FoodModel

/// The text form of Osteon's own shipped table: one food a line, made to be reviewed and diffed.
///
///     # osteon foods 1
///     # mark        usda-sr28   asReported
///     # mark    A   usda-sr26   measured    1
///     # mark    B   usda-sr26   below       8
///     id            other_ids   edition     class    name             portions     CA    VITD
///     fdc:173410    ndb:01001   usda-sr28   butter   Butter, salted   1|cup||227   24A   0/0.05/0.1B
///
/// Cells are parted by single tabs, shown here as space.
///
/// A figure is a number, or `low/point/high`, then the mark of where it comes from: edition, kind
/// and detail, declared once at the head. The commonest is the empty mark, so that most cells are
/// plain numbers. An empty cell is a missing figure. `other_ids` and `portions` are lists parted
/// by `;`, a portion is `amount|unit|modifier|grams`. In texts a tab is written `\t`, a line feed
/// `\n`, a carriage return `\r`, `|` is `\p`, `;` is `\s` and `\` is `\\`.
///
/// A publisher's group and scientific name are not kept: the reviewed class stands in for them.
public enum ReferenceTable {
    /// The foods of a table: the UTF-8 text in `bytes`; errors carry the name `file`.
    public static func read(_ bytes: [UInt8], file: String) throws(InputError) -> [FoodRecord] {
        var reader = try ReferenceTableReader(bytes: bytes, file: file)
        return try reader.read()
    }

    /// The text of a table of `records`, in their order.
    public static func write(_ records: [FoodRecord]) -> String {
        ReferenceTableWriter(records).text
    }

    static let title = "# osteon foods 1"
    static let markWord = "# mark"
    /// The columns before those of the nutrients.
    static let columns = ["id", "other_ids", "edition", "class", "name", "portions"]
}
