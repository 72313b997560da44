import Testing

/// A table with one mistake, and what is said of it.
struct BadTable: CustomTestStringConvertible, Sendable {
    let mistake: String
    let bytes: [UInt8]
    let message: String

    var testDescription: String { mistake }

    private init(_ mistake: String, _ text: String, _ message: String) {
        self.init(mistake, Array(text.utf8), message)
    }

    private init(_ mistake: String, _ bytes: [UInt8], _ message: String) {
        self.mistake = mistake
        self.bytes = bytes
        self.message = message
    }

    private static let head = """
        # osteon foods 1
        # mark\t\tusda-sr28\tasReported\t
        id\tother_ids\tedition\tclass\tname\tportions\tCA\tVITD

        """

    private static func food(_ line: String) -> String { head + line + "\n" }

    static let cases: [BadTable] = [
        BadTable(
            "empty",
            "",
            "dairy.tsv:1: error: this is not a food table: its first line must be \"# osteon foods 1\""
        ),
        BadTable(
            "no columns",
            "# osteon foods 1\n",
            "dairy.tsv: error: the line with the names of the columns is missing"
        ),
        BadTable(
            "columns parted by spaces",
            "# osteon foods 1\nid other_ids\n",
            "dairy.tsv:2:1: error: the columns must begin with id other_ids edition class name portions, parted by tabs"
        ),
        BadTable(
            "unknown nutrient",
            "# osteon foods 1\nid\tother_ids\tedition\tclass\tname\tportions\tCALCIUM\n",
            "dairy.tsv:2:42: error: \"CALCIUM\" is not the tag of a nutrient"
        ),
        BadTable(
            "unknown kind",
            "# osteon foods 1\n# mark\t\tusda-sr28\tguessed\t\n",
            "dairy.tsv:2:19: error: \"guessed\" is not a kind of figure"
        ),
        BadTable(
            "short mark",
            "# osteon foods 1\n# mark\tA\n",
            "dairy.tsv:2:1: error: a mark needs its letters, an edition, a kind and a detail"
        ),
        BadTable(
            "short line",
            food("fdc:1\t\tusda-sr28\t\tMilk\t\t120"),
            "dairy.tsv:4:1: error: this line has 7 cells; the columns are 8"
        ),
        BadTable(
            "undeclared mark",
            food("fdc:1\t\tusda-sr28\t\tMilk\t\t120Q\t"),
            "dairy.tsv:4:25: error: the mark of \"120Q\" is not declared"
        ),
        BadTable(
            "not a number",
            food("fdc:1\t\tusda-sr28\t\tCrème\t\t\ttr"),
            "dairy.tsv:4:27: error: \"tr\" is not a figure: write a number, or low/point/high in order"
        ),
        BadTable(
            "negative figure",
            food("fdc:1\t\tusda-sr28\t\tMilk\t\t-1\t"),
            "dairy.tsv:4:25: error: \"-1\" is not a figure: write a number, or low/point/high in order"
        ),
        BadTable(
            "range out of order",
            food("fdc:1\t\tusda-sr28\t\tMilk\t\t1/3/2\t"),
            "dairy.tsv:4:25: error: \"1/3/2\" is not a figure: write a number, or low/point/high in order"
        ),
        BadTable(
            "portion without grams",
            food("fdc:1\t\tusda-sr28\t\tMilk\t1|cup||244;1|glass\t\t"),
            "dairy.tsv:4:24: error: \"1|glass\" is not a portion: write amount|unit|modifier|grams"
        ),
        BadTable(
            "not an id",
            food("173410\t\tusda-sr28\t\tMilk\t\t\t"),
            "dairy.tsv:4:1: error: \"173410\" is not a food's id: write source:code"
        ),
        BadTable(
            "stray backslash",
            food("fdc:1\t\tusda-sr28\t\tMilk \\x\t\t\t"),
            "dairy.tsv:4:19: error: \"Milk \\x\" holds a backslash that escapes nothing"
        ),
        BadTable(
            "not UTF-8",
            Array((head + "fdc:1\t\tusda-sr28\t\tCr").utf8) + [0xE8] + Array("me\t\t\t\n".utf8),
            "dairy.tsv:4:21: error: the byte 0xE8 is not UTF-8: save the file as UTF-8"
        ),
        BadTable(
            "twice",
            food("fdc:1\t\tusda-sr28\t\tMilk\t\t\t\nfdc:1\t\tusda-sr28\t\tMilk\t\t\t"),
            "dairy.tsv:5:1: error: the food \"fdc:1\" stands twice in this file"
        ),
    ]
}
