/// One value of a JSON text.
public struct JSONNode: Sendable {
    private let document: JSONDocument
    private let index: Int

    init(_ document: JSONDocument, _ index: Int) {
        self.document = document
        self.index = index
    }

    private var token: JSONDocument.Token { document.tokens[index] }

    /// Whether it is an object.
    public var isObject: Bool { token.kind == .object }

    /// Whether it is an array.
    public var isArray: Bool { token.kind == .array }

    /// The value of `key` in an object, of two the first; nil where there is none or it is null.
    public subscript(key: StaticString) -> JSONNode? {
        value { key.matches($0) }
    }

    /// The value of `key` in an object, of two the first; nil where there is none or it is null.
    public subscript(key: String) -> JSONNode? {
        var key = key
        return key.withUTF8 { key in value { $0.elementsEqual(key) } }
    }

    /// The value of the first key whose bytes `isWanted` says; nil where there is none or it is null.
    public func value(where isWanted: (UnsafeBufferPointer<UInt8>) -> Bool) -> JSONNode? {
        guard isObject else { return nil }
        let tokens = document.tokens
        let end = Int(token.next)
        return document.bytes.withUnsafeBufferPointer { bytes in
            var key = index + 1
            while key + 1 < end {
                let name = UnsafeBufferPointer(
                    rebasing: bytes[Int(tokens[key].start)..<Int(tokens[key].end)]
                )
                let value = Int(tokens[key].next)
                guard value < end else { return nil }
                if isWanted(name) {
                    let node = JSONNode(document, value)
                    return node.isNull ? nil : node
                }
                key = Int(tokens[value].next)
            }
            return nil
        }
    }

    /// The keys of an object, in its order; none of anything else.
    public var keys: [String] { members.map(\.key) }

    /// The keys and values of an object, in its order; none of anything else.
    public var members: [(key: String, value: JSONNode)] {
        guard isObject else { return [] }
        var members: [(String, JSONNode)] = []
        let end = Int(token.next)
        var key = index + 1
        while key + 1 < end {
            let value = Int(document.tokens[key].next)
            guard value < end else { break }
            members.append((JSONNode(document, key).text ?? "", JSONNode(document, value)))
            key = Int(document.tokens[value].next)
        }
        return members
    }

    /// The values of an array; none of anything else.
    public var elements: [JSONNode] {
        guard isArray else { return [] }
        var elements: [JSONNode] = []
        var next = index + 1
        while next < Int(token.next) {
            elements.append(JSONNode(document, next))
            next = Int(document.tokens[next].next)
        }
        return elements
    }

    /// Whether it is the word `null`.
    public var isNull: Bool {
        token.kind == .plain && token.end - token.start == 4
            && document.bytes[Int(token.start)] == UInt8(ascii: "n")
    }

    /// A string without its escapes, or a number or word as written; nil of anything else.
    ///
    /// What is not UTF-8 in it, and half a surrogate, becomes a replacement character.
    public var text: String? {
        let content = Int(token.start)..<Int(token.end)
        switch token.kind {
        case .object, .array: return nil
        case .string, .plain: return String(decoding: document.bytes[content], as: UTF8.self)
        case .escapedString: return JSONString.text(of: document.bytes[content])
        }
    }

    /// The text of a string; nil of anything else, a number among it.
    public var string: String? { token.kind == .plain ? nil : text }

    /// The value as it is written in the file.
    public var source: ArraySlice<UInt8> {
        document.bytes[Int(token.start)..<Int(token.end)]
    }

    /// Where it begins, the opening quote or bracket included.
    public var position: FilePosition {
        let (start, line) = document.start
        return FilePosition(of: offset, in: document.bytes, from: start, onLine: line)
    }

    /// The line on which it begins, 1-based, for less than its position costs.
    public var line: Int {
        let (start, line) = document.start
        return document.bytes.withUnsafeBufferPointer {
            line + UnsafeBufferPointer(rebasing: $0[start..<offset]).lineFeeds
        }
    }

    private var offset: Int {
        let isString = token.kind == .string || token.kind == .escapedString
        return Int(token.start) - (isString ? 1 : 0)
    }
}

extension StaticString {
    fileprivate func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        withUTF8Buffer { $0.elementsEqual(bytes) }
    }
}
