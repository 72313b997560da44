import FileFormats
import FoodModel

/// A value of the profile file, asked for by key; a fault names the file and the place.
struct ProfileNode {
    private let node: YAMLNode
    private let file: String
    /// The publications that `source` keys name.
    private let citations: [String: YAMLNode]

    /// The document in `bytes`, with the publications of its `sources`.
    init(_ bytes: [UInt8], file: String) throws(InputError) {
        self.init(try Self.read(bytes, file: file), file: file)
    }

    /// The values in `bytes`.
    static func read(_ bytes: [UInt8], file: String) throws(InputError) -> YAMLNode {
        do throws(FormatError) {
            let text = String(decoding: try TextEncoding.utf8.utf8(bytes), as: UTF8.self)
            return try YAMLReader.read(text)
        } catch {
            throw Self.error(error.message, at: error.position, in: file)
        }
    }

    /// The document `node`, with the publications of its `sources`.
    init(_ node: YAMLNode, file: String) {
        self.node = node
        self.file = file
        var citations: [String: YAMLNode] = [:]
        if case .mapping(let entries) = node.content,
            case .mapping(let sources)? = entries.first(where: { $0.key == "sources" })?.value
                .content
        {
            for source in sources { citations[source.key] = source.value }
        }
        self.citations = citations
    }

    private init(_ node: YAMLNode, in parent: ProfileNode) {
        self.node = node
        file = parent.file
        citations = parent.citations
    }

    /// The value of `key`.
    subscript(key: String) -> ProfileNode {
        get throws(InputError) {
            guard case .mapping(let entries) = node.content,
                let entry = entries.first(where: { $0.key == key })
            else { throw fault("the key \"\(key)\" is missing") }
            return ProfileNode(entry.value, in: self)
        }
    }

    /// The values of a list.
    var list: [ProfileNode] {
        get throws(InputError) {
            guard case .sequence(let nodes) = node.content else {
                throw fault("this must be a list")
            }
            return nodes.map { ProfileNode($0, in: self) }
        }
    }

    var text: String {
        get throws(InputError) {
            guard let text = node.text else { throw fault("this must be a text") }
            return text
        }
    }

    var number: Double {
        get throws(InputError) {
            guard let number = Double(try text), number.isFinite, number >= 0 else {
                throw fault("\"\(try text)\" is not a number of 0 or more")
            }
            return number
        }
    }

    var flag: Bool {
        get throws(InputError) {
            guard let flag = Bool(try text) else {
                throw fault("\"\(try text)\" is neither true nor false")
            }
            return flag
        }
    }

    /// The text as one of `Choice`, by its raw value.
    func choice<Choice: RawRepresentable>(
        _: Choice.Type = Choice.self
    ) throws(InputError) -> Choice where Choice.RawValue == String {
        guard let choice = Choice(rawValue: try text) else {
            throw fault("\"\(try text)\" is not known here")
        }
        return choice
    }

    /// A number with its `source` and `confidence`.
    var cited: Cited<Double> {
        get throws(InputError) { Cited(try self["value"].number, try citation) }
    }

    /// The publication that `source` names, as sure as `confidence` says.
    var citation: Citation {
        get throws(InputError) {
            let key = try self["source"]
            guard let source = citations[try key.text] else {
                throw key.fault("\"\(try key.text)\" is not among the sources")
            }
            let publication = ProfileNode(source, in: self)
            return Citation(
                try publication["reference"].text,
                locator: try publication["locator"].node.text ?? "",
                confidence: try self["confidence"].choice()
            )
        }
    }

    func fault(_ message: String) -> InputError {
        Self.error(message, at: node.position, in: file)
    }

    private static func error(
        _ message: String,
        at position: FilePosition?,
        in file: String
    )
        -> InputError
    {
        InputError(
            .badData,
            at: SourceLocation(file: file, line: position?.line, column: position?.column),
            message
        )
    }
}
