import FileFormats
import FoodModel

/// A value of a profile file, asked for by key; a fault names the file and the place.
struct ProfileNode {
    private let node: YAMLNode
    private let file: String
    /// The publications that `source` keys name.
    private let sources: SourceTable

    /// The values in `bytes`.
    static func read(_ bytes: [UInt8], file: String) throws(InputError) -> YAMLNode {
        do throws(FormatError) {
            let text = String(decoding: try TextEncoding.utf8.utf8(bytes), as: UTF8.self)
            return try YAMLReader.read(text)
        } catch {
            throw Self.error(error.message, at: error.position, in: file)
        }
    }

    /// The document `node`, whose figures cite `sources`.
    init(_ node: YAMLNode, file: String, sources: SourceTable) {
        self.node = node
        self.file = file
        self.sources = sources
    }

    private init(_ node: YAMLNode, in parent: ProfileNode) {
        self.node = node
        file = parent.file
        sources = parent.sources
    }

    /// The value of `key`; nil where the mapping has none.
    func optional(_ key: String) -> ProfileNode? {
        guard case .mapping(let entries) = node.content,
            let entry = entries.first(where: { $0.key == key }), !entry.value.isNull
        else { return nil }
        return ProfileNode(entry.value, in: self)
    }

    /// Refuses keys that are not among `keys`: a misspelt one would say nothing.
    func check(keys: [String]) throws(InputError) {
        guard case .mapping(let entries) = node.content else {
            throw fault("this must be a mapping with the keys \(keys.joined(separator: ", "))")
        }
        for entry in entries where !keys.contains(entry.key) {
            throw Self.error(
                "the key \"\(entry.key)\" is not known here; known: "
                    + keys.joined(separator: ", "),
                at: entry.keyPosition,
                in: file
            )
        }
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

    /// A figure for all ages, or a list of figures with the age from which each holds.
    var steps: AgeSteps {
        get throws(InputError) {
            guard case .sequence = node.content else {
                return AgeSteps([AgeSteps.Step(from: 0, value: try cited)])
            }
            var steps: [AgeSteps.Step] = []
            for step in try list {
                let from = try step["from"]
                guard let age = Int(try from.text), age > steps.last?.from ?? -1 else {
                    throw from.fault("the ages of a list must be whole years that rise")
                }
                steps.append(AgeSteps.Step(from: age, value: try step.cited))
            }
            guard !steps.isEmpty else { throw fault("this list is empty") }
            return AgeSteps(steps)
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
            guard
                let citation = sources.citation(
                    try key.text,
                    confidence: try self["confidence"].choice()
                )
            else { throw key.fault("\"\(try key.text)\" is not among the sources") }
            return citation
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
