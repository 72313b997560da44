import Yams

extension FormatError {
    /// What Yams found wrong in `yaml`, in a sentence that says what to do.
    init(_ error: YamlError, in yaml: String) {
        switch error {
        case .scanner(let context, let problem, let mark, _),
            .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let lines = yaml.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            // At the end of the file there is nothing to point at but what is still open.
            let rest = lines.dropFirst(mark.line - 1).joined()
            let isAtEnd = rest.allSatisfy(\.isWhitespace)
            let isUnclosed = isAtEnd && problem.hasPrefix("did not find expected ',' or")
            let isOpen = isUnclosed || problem == "found unexpected end of stream"
            let place = isOpen || isAtEnd ? context?.mark ?? mark : mark
            let line = lines.indices.contains(place.line - 1) ? lines[place.line - 1] : ""
            let sentence =
                isOpen
                ? "what is opened here is never closed"
                : Self.sentence(for: problem, openedIn: context?.mark.line)
            let quoted = line.allSatisfy(\.isWhitespace) ? "" : "\"\(Self.excerpt(line))\": "
            self.init(quoted + sentence, at: FilePosition(place))
        case .reader(_, let offset, _, _):
            self.init(
                "a control character stands here; the file may not be text",
                at: offset.map {
                    FilePosition(of: yaml.prefix($0).utf8.count, in: Array(yaml.utf8))
                }
            )
        case .duplicatedKeysInMapping(let keys, let context):
            self.init(
                "the key \"\(keys.first ?? "")\" stands here and again further down; keep one",
                at: FilePosition(context.mark)
            )
        case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            self.init("the file cannot be read as YAML")
        }
    }

    private static func excerpt(_ line: Substring) -> String {
        let text = line.drop { $0.isWhitespace }
        return text.count <= 60 ? String(text) : text.prefix(60) + "…"
    }

    /// The problems people meet, by libyaml's words for them.
    private static func sentence(for problem: String, openedIn line: Int?) -> String {
        let opened = line.map { " that was opened in line \($0)" } ?? ""
        return switch problem {
        case "did not find expected ',' or '}'":
            "a \",\" or the \"}\" is missing for the \"{\"\(opened)"
        case "did not find expected ',' or ']'":
            "a \",\" or the \"]\" is missing for the \"[\"\(opened)"
        case "did not find expected node content": "a value is missing here"
        case "did not find expected key", "did not find expected '-' indicator":
            "the line does not fit the lines above it; check the indentation and the quotes"
        case "could not find expected ':'": "a key stands here without a \":\" after it"
        case "mapping values are not allowed in this context":
            "a \":\" cannot stand here; put text that holds one in quotes"
        case "found character that cannot start any token":
            "text cannot begin with this character; put it in quotes, and indent with spaces"
        case "found unknown escape character", "found invalid Unicode character escape code":
            "the escape after \"\\\" is not known; write \"\\\\\" for a backslash"
        case "found undefined alias": "text that begins with \"*\" must stand in quotes"
        case "but found another document": "a second document begins here; keep one in a file"
        default: "not well-formed: \(problem)"
        }
    }
}
