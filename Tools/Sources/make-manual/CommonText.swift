/// What holds for every command, and is told once.
enum CommonText {
    static let statuses: [(status: String, meaning: String)] = [
        ("0", "Done."),
        ("1", "Below --fail-under, or the doctor found a fault."),
        ("2", "No score: too little is known, or its targets do not hold for the person."),
        ("64", "The command line cannot be understood."),
        ("65", "The data are not what they should be; the message has file, line and column."),
        ("66", "There is no such input, or it cannot be read."),
        ("70", "A fault of Osteon's own, or of the solver."),
        ("73", "A file cannot be written."),
        ("74", "The database cannot be read."),
    ]

    static let variables: [(name: String, meaning: String)] = [
        ("OSTEON_DB", "The database of foods; --db goes before it."),
        (
            "OSTEON_FOODS",
            "The file of your own names and weights of foods; --foods goes before it."
        ),
        (
            "OSTEON_KEY",
            "The key of the page that osteon serve opens; else each run makes its own."
        ),
        ("XDG_DATA_HOME", "Where the database lies by default: osteon/osteon.sqlite below it."),
        ("XDG_CONFIG_HOME", "Where profile and foods lie by default: osteon/ below it."),
        ("HOME", "What the two stand below where they are not set: .local/share and .config."),
        ("NO_COLOR", "Where it is set, nothing is printed in colour."),
        ("TERM", "Where it is dumb, nothing is printed in colour and no progress is shown."),
        (
            "LC_ALL, LC_CTYPE, LANG",
            "Whether the terminal prints UTF-8; else bars are plain letters."
        ),
        ("PATH", "Where cbc is sought, which osteon suggest and osteon shop --gap run."),
        ("TMPDIR", "Where the solver's files lie while it runs."),
    ]

    static let files: [(path: String, meaning: String)] = [
        (
            "~/.local/share/osteon/osteon.sqlite",
            "The foods, made on first use from what ships; yours alone to read."
        ),
        ("~/.config/osteon/profile.yaml", "Your profile, as osteon profile new writes it."),
        ("~/.config/osteon/foods.txt", "What you call a food, and what your measures weigh."),
    ]
}
