import MealReaders

/// Recipes rated to a table, in their order, on several threads, in bounded memory.
public struct RatingRun {
    private let pipeline: RatePipeline
    private let plan: RatingPlan
    private let paths: RecipePaths
    private let stop: RatingStop
    private let progress: (RatingTally) -> Void

    /// - Parameters:
    ///   - pipeline: For whom, and by which foods.
    ///   - paths: The files; of a stream, standard input is read instead.
    ///   - plan: What becomes of them.
    ///   - stop: What ends the run early.
    ///   - progress: Called after every piece, on the thread that runs.
    public init(
        _ pipeline: RatePipeline,
        _ paths: RecipePaths,
        _ plan: RatingPlan,
        stop: RatingStop = RatingStop(),
        progress: @escaping (RatingTally) -> Void = { _ in }
    ) {
        self.pipeline = pipeline
        self.paths = paths
        self.plan = plan
        self.stop = stop
        self.progress = progress
    }

    /// Rates them all, or until it is stopped.
    ///
    /// - Throws: ``OutputError`` where something cannot be written, or would be written
    ///   over what no run wrote; ``ResumeError`` where the earlier
    ///   run was another; `StoreError` where the foods cannot be read.
    public func run() throws -> RatingReport {
        try OutputCheck(plan).check()
        var begun = RatingState(fingerprint: fingerprint)
        let table = TableOutput()
        let output = try output(table, &begun)
        let rejects = try plan.rejects.map {
            try RejectFile(path: $0, keeping: begun.rejectsLength)
        }
        let collector = RatingCollector(begun, plan, output, rejects)
        let isWhole: Bool
        if plan.isStream {
            let source = RecipeLineSource(descriptor: 0, file: "-")
            isWhole = try run(work(on: source, begun), collector)
        } else {
            isWhole = try run(work(on: RecipeSource(paths), begun), collector)
        }
        try collector.finish(isWhole: isWhole)
        return RatingReport(tally: collector.state.tally, rows: table.rows, isWhole: isWhole)
    }

    private func run<Source>(
        _ work: OrderedWork<Source, RatedPiece<RatingRow>>,
        _ collector: RatingCollector
    ) throws -> Bool {
        stop.onStop { work.cancel() }
        defer { work.cancel() }
        while let piece = try work.next() {
            try collector.add(piece)
            progress(collector.state.tally)
            if stop.isStopped { return false }
        }
        return !stop.isStopped
    }

    private func work<Source: WorkSource>(
        on source: sending Source,
        _ begun: RatingState
    ) -> OrderedWork<Source, RatedPiece<RatingRow>> where Source.Piece == RecipeSource.Piece {
        let maker = RatingRowMaker(plan, versions: pipeline.versions)
        return pipeline.work(
            on: source,
            jobs: plan.jobs,
            passing: begun.pieces,
            pass: { RatingRow(.passed, $0.recipe.map(RecipeContent.init)) },
            form: { maker.row(of: $0) }
        )
    }

    /// Where the rows go; `begun` becomes the state of an earlier run that is gone on with.
    private func output(
        _ table: TableOutput,
        _ begun: inout RatingState
    ) throws -> any RatingOutput {
        let selection = plan.selection
        func ranked(_ output: any RatingOutput) throws -> any RatingOutput {
            guard selection.order != nil || selection.top != nil else { return output }
            return try RankedOutput(
                output,
                by: selection.order ?? .standard,
                top: selection.top,
                spoolingIn: plan.path.map(Self.folder) ?? "/tmp"
            )
        }
        if plan.form == .table { return try ranked(table) }
        func paged(_ output: TextOutput) -> any RatingOutput {
            plan.form == .html ? PageOutput(output) : output
        }
        let layout = plan.layout(versions: pipeline.versions)
        guard let path = plan.path else {
            let file = OutputFile.standardOutput
            return try ranked(paged(TextOutput(layout ?? .ndjson(selection.columns), to: file)))
        }
        guard let layout else {
            let database = try DatabaseOutput(path, selection.columns, &begun, plan.isResumed)
            return try ranked(database)
        }
        let isOrdered = selection.order == nil && selection.top == nil
        let isKept = isOrdered && !plan.isStream && plan.form != .html
        guard isKept else {
            return try ranked(paged(TextOutput(layout, to: OutputFile(path: path))))
        }
        let journal = RatingJournal(of: path)
        if plan.isResumed, let kept = journal.read() {
            guard kept.fingerprint == begun.fingerprint else { throw ResumeError(path: path) }
            begun = kept
        } else {
            journal.remove()
        }
        let file = try OutputFile(path: path, keeping: begun.outputLength)
        let isBegun = begun.outputLength > 0
        return try TextOutput(layout, to: file, journal: journal, isBegun: isBegun)
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// What tells this run from others whose rows would be others.
    private var fingerprint: String {
        let selection = plan.selection
        let files = paths.files.map { "\($0.path)\t\($0.size)\t\($0.changed)" }
        let words =
            [
                pipeline.identity, plan.form.rawValue, plan.rejects ?? "",
                selection.filter?.text ?? "", "\(selection.isUnique)",
                selection.columns.map(\.name).joined(separator: ","),
            ] + files
        return Fingerprint.of(words)
    }
}
