import FoodModel

/// Reads a table that may be of any size, row by row.
protocol StreamingReader: SourceReader {
    /// Hands everything that `files` say to `sink` as it is read.
    func stream(_ files: SourceFiles, into sink: any FoodSink) throws
}

extension StreamingReader {
    func read(_ files: SourceFiles, into sink: any FoodSink) throws {
        try stream(files, into: sink)
    }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        let collector = SourceCollector()
        do {
            try stream(files, into: collector)
        } catch let error as InputError {
            throw error
        } catch {
            throw InputError(.badData, at: SourceLocation(file: files.path), "\(error)")
        }
        guard let contents = collector.contents.first, collector.contents.count == 1 else {
            throw InputError(
                .badData,
                at: SourceLocation(file: files.path),
                "there are \(collector.contents.count) editions here; one is expected"
            )
        }
        return contents
    }
}
