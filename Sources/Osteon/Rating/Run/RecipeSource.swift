import FileFormats
import FoodModel
import Foundation
import MealReaders

/// The pieces of recipes in files, one file after the other.
struct RecipeSource: WorkSource {
    struct Piece: Sendable {
        let content: Content
        /// How many bytes of all files were read up to it.
        let bytesRead: Int
        /// How many files were begun up to it.
        let files: Int
    }

    enum Content: Sendable {
        case piece(RecipePiece)
        /// Lines, each of which is answered for.
        case lines(RecipePiece)
        /// What is wrong with a file.
        case failure(InputError)
    }

    private var rest: ArraySlice<RecipePaths.File>
    private var file: RecipeFile?
    private var size = 0
    private var done = 0
    private var begun = 0

    init(_ paths: RecipePaths) { rest = paths.files[...] }

    mutating func next() throws -> Piece? {
        while true {
            do throws(InputError) {
                if let piece = try file?.next() { return made(.piece(piece)) }
                done += size
                file = nil
                guard let next = rest.popFirst() else { return nil }
                (size, begun) = (next.size, begun + 1)
                if let fault = next.fault {
                    throw InputError(.noInput, at: SourceLocation(file: next.path), fault)
                }
                let isInput = next.path == "-"
                file = try RecipeFile(
                    path: isInput ? "/dev/stdin" : next.path,
                    named: isInput ? next.path : nil
                )
            } catch {
                return made(.failure(error))
            }
        }
    }

    private func made(_ content: Content) -> Piece {
        let read = done + min(size, file?.bytesRead ?? size)
        return Piece(content: content, bytesRead: read, files: begun)
    }
}

/// Recipes of a stream as JSON, one to a line, read as they come.
struct RecipeLineSource: WorkSource {
    private var lines: RecipeLines
    private let counter: ByteCounter

    /// - Parameters:
    ///   - descriptor: The open file.
    ///   - file: What it is reported as.
    init(descriptor: Int32, file: String) {
        let counter = ByteCounter()
        self.counter = counter
        let stream = ByteStream(pieces: { () throws(FormatError) in
            let bytes = try Self.read(descriptor)
            counter.count += bytes?.count ?? 0
            return bytes
        })
        lines = RecipeLines(stream, file: file)
    }

    private final class ByteCounter {
        var count = 0
    }

    mutating func next() throws -> RecipeSource.Piece? {
        guard let piece = try lines.next() else { return nil }
        return RecipeSource.Piece(content: .lines(piece), bytesRead: counter.count, files: 1)
    }

    /// As many bytes as there are, or nil at the end.
    private static func read(_ descriptor: Int32) throws(FormatError) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 1 << 18)
        var count = -1
        repeat {
            count = Foundation.read(descriptor, &bytes, bytes.count)
        } while count < 0 && errno == EINTR
        guard count >= 0 else {
            throw FormatError("the stream cannot be read: \(String(cString: strerror(errno)))")
        }
        guard count > 0 else { return nil }
        bytes.removeLast(bytes.count - count)
        return bytes
    }
}
