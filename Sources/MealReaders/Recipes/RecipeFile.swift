import FileFormats
public import FoodModel

/// A file of recipes in whatever format they are kept, opened to be read piece by piece.
///
/// However large the file, one piece of it is in memory at a time: pieces of a file of many
/// recipes have some 256 KiB, and an archive is read member by member. Pieces come in order and
/// can be read on any thread:
///
///     var file = try RecipeFile(path: "recipes.jsonl")
///     while let piece = try file.next() {
///         piece.read { record in … }
///     }
public struct RecipeFile {
    private var pieces: any RecipePieces
    private let position: () -> Int

    /// The file at `path`, which may be compressed with gzip or Zstandard.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - name: What its recipes are reported under where it is no file to go back to, as "-" for
    ///     standard input; nil for the path.
    ///   - fields: What the columns of a table and the keys of JSON are called.
    /// - Throws: `InputError` where there is no such file, or no recipe format is recognised.
    public init(
        path: String,
        named name: String? = nil,
        fields: RecipeFields = .known
    ) throws(InputError) {
        let file = name ?? path
        let content: Content
        do {
            let stream = try ByteStream(path: path)
            let head = try stream.next() ?? []
            if !Self.isArchive(head) {
                content = .plain(RecipeBytes(head, stream))
                position = { stream.consumed }
            } else {
                let isPath = name == nil
                let archive =
                    try isPath
                    ? ArchiveReader(path: path)
                    : ArchiveReader(bytes: head + stream.rest(limit: RecipeBytes.longestWhole))
                content = .archive(archive)
                position = { archive.consumed }
            }
        } catch {
            throw InputError(error, in: file)
        }
        pieces = try Self.pieces(of: content, file: file, fields, depth: 0)
    }

    /// How many bytes of the file itself were read so far; 0 for one in memory.
    public var bytesRead: Int { position() }

    /// The file that holds `bytes`; `file` is its path as the person gave it.
    public init(
        bytes: [UInt8],
        file: String,
        fields: RecipeFields = .known
    ) throws(InputError) {
        try self.init(bytes, file: file, fields, depth: 0)
    }

    /// The same, of a file that lies in so many archives.
    init(
        _ bytes: [UInt8],
        file: String,
        _ fields: RecipeFields,
        depth: Int
    ) throws(InputError) {
        position = { 0 }
        let content: Content
        do {
            let isCompressed = bytes.starts(with: [0x1F, 0x8B])
            let plain = isCompressed ? try Archive.decompressed(bytes) : bytes
            content =
                Self.isArchive(plain) && depth < Self.deepestArchive
                ? .archive(try ArchiveReader(bytes: plain)) : .plain(RecipeBytes(plain, nil))
        } catch {
            throw InputError(error, in: file)
        }
        pieces = try Self.pieces(of: content, file: file, fields, depth: depth)
    }

    private enum Content {
        case archive(ArchiveReader)
        case plain(RecipeBytes)
    }

    private static func pieces(
        of content: Content,
        file: String,
        _ fields: RecipeFields,
        depth: Int
    ) throws(InputError) -> any RecipePieces {
        let bytes: RecipeBytes
        switch content {
        case .archive(let archive): return MemberPieces(archive, of: file, fields, depth)
        case .plain(let plain): bytes = plain
        }
        guard bytes.head.contains(where: { $0 > UInt8(ascii: " ") || $0 == 0 }) else {
            throw InputError(.badData, at: SourceLocation(file: file), "the file is empty")
        }
        let sample = FileSample(file: file, bytes.head, fields)
        guard let format = RecipeFormats.format(of: sample) ?? MealFileReader.format(of: sample)
        else { throw Self.unknown(sample, bytes) }
        let cut = format.cut(sample)
        let opening = RecipeOpening(file: file, format: format, cut: cut, fields: fields)
        switch cut {
        case .whole: return WholePiece(bytes, of: opening)
        case .beforeLines(let isStart): return LinePieces(bytes, of: opening, before: isStart)
        case .lines: return LinePieces(bytes, of: opening, before: { _ in true })
        case .elements: return ElementPieces(bytes, of: opening)
        case .rows(let separator): return RowPieces(bytes, of: opening, separator: separator)
        }
    }

    /// The next piece, or nil at the end.
    ///
    /// After an error the next piece can be asked for.
    public mutating func next() throws(InputError) -> RecipePiece? { try pieces.next() }

    /// Whether `bytes` begin as a zip or tar archive does.
    static func isArchive(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6])
            || bytes.count > 262 && bytes[257..<262].elementsEqual("ustar".utf8)
    }

    private static let deepestArchive = 4

    /// Why a file of no known format cannot be read.
    private static func unknown(_ sample: FileSample, _ bytes: RecipeBytes) -> InputError {
        let location = SourceLocation(file: sample.file)
        if sample.isBinary {
            let message = "the file is no text, and no archive that can be read"
            return InputError(.badData, at: location, message)
        }
        if sample.json != nil {
            do {
                _ = try JSONDocument(try bytes.whole())
            } catch {
                return InputError(error, in: sample.file)
            }
            let message =
                "this JSON holds no recipe: it would have a title and a list of ingredients"
            return InputError(.badData, at: location, message)
        }
        let message =
            "no recipe format is recognised; write the recipe as plain text in a .meal file"
        return InputError(.badData, at: location, message)
    }
}
