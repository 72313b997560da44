/// Where the rows of a run go.
protocol RatingOutput: AnyObject {
    /// How rows are written as text; nil where their cells are wanted.
    var layout: RatingLayout? { get }

    /// Takes the next row.
    func write(_ row: RatingRow) throws

    /// Makes what was written durable, and `state` with it, from which a run can be gone on with;
    /// nothing where that is not possible.
    func keep(_ state: RatingState) throws

    /// Hands all rows on that wait.
    func flush() throws

    /// Takes what is said at the end of a run.
    ///
    /// Where not all of the input was rated, the state stays.
    func finish(isWhole: Bool) throws
}

extension RatingOutput {
    func keep(_ state: RatingState) throws {}
    func flush() throws {}
}

/// Rows as text, in the order of the input.
final class TextOutput: RatingOutput {
    let layout: RatingLayout?
    private let file: OutputFile
    private let foot: [UInt8]
    private let journal: RatingJournal?

    /// The state of the run is kept in `journal`; where `isBegun`, the file has rows of a run that
    /// is gone on with.
    init(
        _ layout: RatingLayout,
        to file: OutputFile,
        journal: RatingJournal? = nil,
        isBegun: Bool = false
    ) throws {
        self.layout = layout
        self.file = file
        self.journal = journal
        foot = layout.foot
        if !isBegun { try file.write(layout.head) }
    }

    func write(_ row: RatingRow) throws { try file.write(row.text.bytes) }

    func keep(_ state: RatingState) throws {
        guard let journal else { return }
        try file.synchronise()
        var state = state
        state.outputLength = file.length
        try journal.write(state)
    }

    func flush() throws { try file.flush() }

    func finish(isWhole: Bool) throws {
        // Of a run that is gone on with, it is cut off again.
        try file.write(foot)
        guard isWhole, let journal else { return try file.flush() }
        try file.synchronise()
        journal.remove()
    }
}
