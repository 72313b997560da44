import Osteon

extension DatabaseOptions {
    /// The pipeline that scores files for the person of this command line.
    ///
    /// - Parameters:
    ///   - memory: Where their own names of foods stand.
    ///   - person: How they want to be scored.
    ///   - quiet: Whether notes about the database are left out.
    /// - Returns: The pipeline, on the database that is opened here.
    /// - Throws: `InputError` with the place of a fault in a file of theirs; `StoreError` where the foods
    ///   cannot be read.
    func pipeline(
        _ memory: MemoryOptions,
        _ person: PersonOptions,
        quiet: Bool
    ) throws -> ScorePipeline {
        try ScorePipeline(
            library: try open(quiet: quiet),
            ownProfile: OwnProfile(path: folders.profile).read(),
            memory: memory.read(folders),
            k2: person.k2
        )
    }
}
