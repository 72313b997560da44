import FileFormats

/// The JSON-LD of a page: what stands in its `<script type="application/ld+json">`.
///
/// It is found by its type alone, without a parse of the page, which takes forty times as long.
enum LinkedData {
    /// One script, and the line on which it begins.
    struct Script {
        let content: Range<Int>
        let line: Int
    }

    /// The scripts in `page`, in order.
    static func scripts(in page: [UInt8]) -> [Script] {
        var scripts: [Script] = []
        var offset = 0
        var (counted, line) = (0, 1)
        // Some write the type in capitals, or its sign as an entity.
        guard let type = types.first(where: { ByteSearch.first($0, in: page) != nil }) else {
            return []
        }
        while let type = ByteSearch.first(type, in: page, from: offset) {
            offset = type + 1
            guard let open = ByteSearch.first(">", in: page, from: type),
                isInScript(page, type),
                let close = endOfScript(page, from: open + 1)
            else { continue }
            line += ByteSearch.count(of: UInt8(ascii: "\n"), in: page, from: counted, to: open + 1)
            counted = open + 1
            scripts.append(Script(content: open + 1..<close, line: line))
            offset = close
        }
        return scripts
    }

    private static let types: [StaticString] = [
        "application/ld+json", "application/LD+JSON", "application/ld&#x2B;json",
    ]

    /// Whether the type at `offset` is that of a script's tag.
    private static func isInScript(_ page: [UInt8], _ offset: Int) -> Bool {
        let before = page[max(0, offset - 400)..<offset]
        guard let open = before.lastIndex(of: UInt8(ascii: "<")) else { return false }
        return page[(open + 1)...].prefix(6).elementsEqual("script".utf8)
            || page[(open + 1)...].prefix(6).elementsEqual("SCRIPT".utf8)
    }

    private static func endOfScript(_ page: [UInt8], from start: Int) -> Int? {
        ByteSearch.first("</script", in: page, from: start)
            ?? ByteSearch.first("</SCRIPT", in: page, from: start)
    }

    /// What of `script` is JSON, without the wrappers that hide it from browsers of old and
    /// without the semicolons of a habit.
    static func json(of script: Script, in page: [UInt8]) -> Range<Int> {
        let wrappers: [UInt8] = Array("/<!-CDATA[*]>;".utf8)
        var range = script.content
        while let byte = page[range].first, byte <= UInt8(ascii: " ") || wrappers.contains(byte),
            !isOpening(page, range)
        {
            range = range.lowerBound + 1..<range.upperBound
        }
        while let byte = page[range].last, byte <= UInt8(ascii: " ") || ";/*>-".utf8.contains(byte)
        {
            range = range.lowerBound..<range.upperBound - 1
        }
        // "]]" closes a CDATA section where the JSON itself is an object.
        if page[range].first == UInt8(ascii: "{") {
            while page[range].last == UInt8(ascii: "]") || page[range].last == UInt8(ascii: " ") {
                range = range.lowerBound..<range.upperBound - 1
            }
        }
        return range
    }

    /// Whether a bracket that opens an array, and not "[CDATA[", stands here.
    private static func isOpening(_ page: [UInt8], _ range: Range<Int>) -> Bool {
        guard page[range.lowerBound] == UInt8(ascii: "[") else { return false }
        return !page[range].starts(with: "[CDATA[".utf8)
            && !page[..<range.lowerBound].suffix(6).elementsEqual("[CDATA".utf8)
    }
}
