public import ArgumentParser
import FoodModel
public import Osteon

/// What a review lists: the options of `osteon resolve --review`.
struct ReviewOptions: ParsableArguments {
    @Flag(
        name: .customLong("review"),
        help: """
            List the lines that are doubtful or not found, grouped by name, with what would settle \
            them; PATH may be a folder.
            """
    )
    var isAsked = false

    @Flag(
        name: .customLong("save"),
        help: """
            With --review: ask what each name means and keep the answers in the file of your own \
            foods. Without a terminal the answers are read from standard input, one a line.
            """
    )
    var isSaving = false

    @Flag(name: .customLong("unresolved"), help: "With --review: only what was not found.")
    var isUnresolvedOnly = false

    @Option(help: "With --review: how many names to list at most; 0 for all.")
    var top = 20

    @Option(
        help: """
            With --review: what comes first, what may move scores most (points) or what occurs most \
            often (times, the default with --unresolved).
            """
    )
    var order: ReviewReport.Order?

    func validate() throws {
        if !isAsked, isSaving || isUnresolvedOnly || order != nil || top != 20 {
            throw ValidationError("--save, --unresolved, --top and --order go with --review")
        }
        if top < 0 { throw ValidationError("--top takes a number of names, 0 for all") }
    }

    /// The review of the files and folders at `paths`.
    func report(of paths: [String], _ pipeline: ReviewPipeline) throws -> ReviewReport {
        var pipeline = pipeline
        for path in paths {
            guard let below = ReviewFiles.paths(below: path) else {
                let input = try InputFile.read(path)
                try pipeline.add(input.bytes, file: input.name)
                continue
            }
            for path in below {
                do {
                    try pipeline.add(try InputFile.read(path).bytes, file: path)
                } catch let error as InputError {
                    // One file of a collection that is no meal stops nothing.
                    pipeline.note(error)
                }
            }
        }
        return try pipeline.report(
            order: order ?? (isUnresolvedOnly ? .times : .points),
            limit: top == 0 ? nil : top,
            isUnresolvedOnly: isUnresolvedOnly
        )
    }
}

extension ReviewReport.Order: ExpressibleByArgument {}
