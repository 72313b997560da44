/// Takes rows in their order, counts them, marks those that were met before, and hands them on.
final class RatingCollector {
    private(set) var state: RatingState
    private let columns: [RatingColumn]
    private let isUnique: Bool
    private let isStream: Bool
    private let output: any RatingOutput
    private let rejects: RejectFile?
    private var known = KnownRecipes()
    /// The number of the record before the next.
    private var number = 0
    private var pieces = 0
    private var kept = ContinuousClock.now

    init(
        _ begun: RatingState,
        _ plan: RatingPlan,
        _ output: any RatingOutput,
        _ rejects: RejectFile?
    ) {
        state = begun
        columns = plan.form == .table ? TableOutput.columns : plan.selection.columns
        isUnique = plan.selection.isUnique
        isStream = plan.isStream
        self.output = output
        self.rejects = rejects
    }

    func add(_ piece: RatedPiece<RatingRow>) throws {
        for row in piece.forms { try add(row) }
        pieces += 1
        guard pieces > state.pieces else { return }
        state.pieces = pieces
        state.tally.bytesRead = piece.bytesRead
        state.tally.files = piece.files
        if isStream { return try output.flush() }
        guard ContinuousClock.now - kept > .seconds(1) else { return }
        try keep()
    }

    func finish(isWhole: Bool) throws {
        try rejects?.synchronise()
        if !isWhole { try keep() }
        try output.finish(isWhole: isWhole)
    }

    private func keep() throws {
        try rejects?.synchronise()
        state.rejectsLength = rejects?.length ?? 0
        try output.keep(state)
        kept = .now
    }

    private func add(_ row: RatingRow) throws {
        number += 1
        // Who reads a stream has lines that hang on one recipe alone.
        let first = isStream ? nil : row.content.flatMap { known.first(with: $0, at: number) }
        switch row.outcome {
        case .passed: return
        case .rejected(let rejection):
            state.tally.records += 1
            state.tally.rejected += 1
            if state.tally.firstRejections.count < RatingTally.mostRejections {
                let sentence = "\(rejection.location): error: \(rejection.reason)"
                state.tally.firstRejections.append(sentence.oneLine)
            }
            try rejects?.write(rejection)
            if isStream { try output.write(row) }
        case .rated:
            state.tally.records += 1
            state.tally.rated += 1
            if first != nil { state.tally.duplicates += 1 }
            guard row.isWanted, !(isUnique && first != nil) else { return }
            var row = row
            row.fill(columns, number: number, duplicateOf: first)
            state.tally.written += 1
            try output.write(row)
        }
    }
}
