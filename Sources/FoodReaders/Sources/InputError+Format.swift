import FileFormats
import FoodModel

extension InputError {
    /// What is wrong with `file`, as its format tells.
    init(_ error: FormatError, in file: String) {
        let path = error.part.map { "\(file)/\($0)" } ?? file
        self.init(
            .badData,
            at: SourceLocation(
                file: path,
                line: error.position?.line,
                column: error.position?.column
            ),
            error.message
        )
    }

    /// What `body` returns; its errors are about `file`.
    static func about<Result>(
        _ file: String,
        _ body: () throws(FormatError) -> Result
    ) throws(InputError) -> Result {
        do {
            return try body()
        } catch {
            throw InputError(error, in: file)
        }
    }
}
