import FileFormats
public import FoodModel

/// Reads a meal file in whatever format it is written.
public enum MealReader {
    /// The formats, the most particular first; the last recognises every text.
    private static let formats: [any MealFormat.Type] = [
        CronometerReader.self, CooklangMenuReader.self, CooklangReader.self,
        MealDocumentReader.self, MealTextReader.self,
    ]

    /// What was eaten, as the file that holds `bytes` says.
    ///
    /// `file` is the path as the person gave it, "-" for standard input. Its extension decides the
    /// format where it is known; otherwise the content does. Throws where the file cannot be used
    /// at all; what is only in doubt is a finding.
    public static func read(bytes: [UInt8], file: String) throws(InputError) -> Diary {
        let sample = FileSample(file: file, bytes)
        let isPacked = RecipeFile.isArchive(bytes) || bytes.starts(with: [0x1F, 0x8B])
        guard isPacked || RecipeFormats.format(of: sample) != nil else {
            return try diary(bytes: bytes, file: file)
        }
        return try recipes(in: try RecipeFile(bytes: bytes, file: file), named: file)
    }

    /// Whether the file that holds `bytes` is plain text as a person writes it, a food a line, and not
    /// of another format.
    public static func isPlainText(bytes: [UInt8], file: String) -> Bool {
        let isPacked = RecipeFile.isArchive(bytes) || bytes.starts(with: [0x1F, 0x8B])
        guard !isPacked, RecipeFormats.format(of: FileSample(file: file, bytes)) == nil,
            let text = try? text(of: bytes, file: file)
        else { return false }
        let source = MealSource(file: file, text: text)
        return formats.first { $0.recognises(source) } is MealTextReader.Type
    }

    /// The recipes of `file`, all of them; what cannot be used is a finding beside others that can.
    private static func recipes(
        in file: RecipeFile,
        named name: String
    ) throws(InputError) -> Diary {
        var file = file
        var diary = Diary()
        var errors: [InputError] = []
        var isAtEnd = false
        while !isAtEnd {
            do {
                guard let piece = try file.next() else {
                    isAtEnd = true
                    continue
                }
                piece.read { record in
                    if let recipe = record.recipe { diary.recipes.append(recipe) }
                    diary.findings += record.findings
                    for finding in record.findings where record.recipe == nil {
                        errors.append(InputError(.badData, at: finding.location, finding.message))
                    }
                }
            } catch {
                errors.append(error)
                diary.findings.append(Finding(.error, at: error.location, error.message))
            }
        }
        guard diary.recipes.isEmpty else { return diary }
        throw errors.first
            ?? InputError(.badData, at: SourceLocation(file: name), "no recipe stands in this file")
    }

    /// What a file says that a person wrote for Osteon.
    static func diary(bytes: [UInt8], file: String) throws(InputError) -> Diary {
        let source = MealSource(file: file, text: try text(of: bytes, file: file))
        guard source.text.contains(where: { !$0.isWhitespace }) else {
            throw source.error("the file is empty; write what was eaten, one food a line")
        }
        let format = formats.first { $0.recognises(source) } ?? MealTextReader.self
        return try format.read(source)
    }

    /// The profile that a file of its own states: YAML or JSON with the key `profile`.
    ///
    /// Throws where the file cannot be used.
    public static func profile(
        bytes: [UInt8],
        file: String
    ) throws(InputError) -> ProfileRequest {
        let source = MealSource(file: file, text: try text(of: bytes, file: file))
        return try ProfileReader.profile(of: source)
    }

    private static func text(of bytes: [UInt8], file: String) throws(InputError) -> String {
        guard !bytes.contains(0) else {
            throw InputError(
                .badData,
                at: SourceLocation(file: file),
                "the file is not text; a meal is plain text in UTF-8, YAML, JSON or Cooklang"
            )
        }
        do {
            return String(decoding: try TextEncoding.utf8.utf8(bytes), as: UTF8.self)
        } catch {
            throw InputError(error, in: file)
        }
    }
}

/// A format in which meals are written.
protocol MealFormat: SendableMetatype {
    /// Whether the file's name or its content says that it is of this format.
    static func recognises(_ source: MealSource) -> Bool

    static func read(_ source: MealSource) throws(InputError) -> Diary
}

extension InputError {
    /// What is wrong with the format of `file`.
    init(_ error: FormatError, in file: String) {
        let location = SourceLocation(
            file: file,
            line: error.position?.line,
            column: error.position?.column
        )
        self.init(.badData, at: location, error.message)
    }
}
