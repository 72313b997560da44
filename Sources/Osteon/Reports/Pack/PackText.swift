/// What a pack says of itself, the same in all of its files.
enum PackText {
    /// Said whether anything was left out or not: else it would tell.
    static let leftOut = """
        medicines, T-score, conditions and what a clinician set are not in this pack, and change nothing in \
        it: targets are the usual ones, and cautions and advice on what to eat that hang on them are left \
        out for everybody. osteon score --pack with --include-profile tells them
        """

    static let noIdentity = """
        No name, address or folder of the machine was put in. Sex, age, weight and height are, as far as \
        they are known: targets and protein per kilogram need them.
        """

    static let written = """
        What the person wrote is in it as they wrote it: inputs/ is a copy of their file with its comments \
        and titles, and every line of food stands in the report.
        """
}
