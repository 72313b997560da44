import FileFormats

/// The JSON-LD of a page: what stands in its `<script type="application/ld+json">`.
///
/// It is found by its type alone, without a parse of the page, which takes forty times as long.
enum LinkedData {
    /// What of a page is JSON, without what hides it from browsers of old.
    struct Script {
        let bytes: [UInt8]
        let json: Range<Int>
        /// The line of the page on which the JSON begins, 1-based.
        let line: Int
    }

    /// The scripts of `page` that may tell of a recipe, in order.
    static func scripts(in page: [UInt8]) -> [Script] {
        // Some write the type in capitals, or its sign as an entity.
        guard let type = types.first(where: { ByteSearch.first($0, in: page) != nil }) else {
            return []
        }
        var scripts: [Script] = []
        var offset = 0
        var (counted, line) = (0, 1)
        while let place = ByteSearch.first(type, in: page, from: offset) {
            offset = place + 1
            guard isInScript(page, place), let open = ByteSearch.first(">", in: page, from: place),
                let close = endOfScript(page, from: open + 1)
            else { continue }
            offset = close
            let json = json(in: open + 1..<close, of: page)
            guard mayTellOfRecipe(page, json) else { continue }
            // Of these few bytes alone, because to check a whole page takes as long as all else.
            guard (try? TextEncoding.checkUTF8(page, in: json)) != nil else {
                return decodedScripts(in: page)
            }
            let start = json.lowerBound
            line += ByteSearch.count(of: UInt8(ascii: "\n"), in: page, from: counted, to: start)
            counted = start
            scripts.append(Script(bytes: page, json: json, line: line))
        }
        return scripts
    }

    /// The same of a page in another encoding than UTF-8, which libxml2 knows by what it declares.
    private static func decodedScripts(in page: [UInt8]) -> [Script] {
        guard let root = (try? HTMLDocument(page))?.root else { return [] }
        return root.elements().compactMap { element in
            guard element.name == "script", element["type"]?.contains("json") == true else {
                return nil
            }
            let bytes = Array(element.source.utf8)
            let json = json(in: 0..<bytes.count, of: bytes)
            guard mayTellOfRecipe(bytes, json) else { return nil }
            return Script(bytes: bytes, json: json, line: element.line)
        }
    }

    private static let types: [StaticString] = [
        "application/ld+json", "application/LD+JSON", "application/ld&#x2B;json",
    ]

    /// Whether the type at `offset` is that of a script's tag.
    private static func isInScript(_ page: [UInt8], _ offset: Int) -> Bool {
        let before = page[max(0, offset - 400)..<offset]
        guard let open = before.lastIndex(of: UInt8(ascii: "<")) else { return false }
        let name = page[(open + 1)...].prefix(6)
        return name.elementsEqual("script".utf8) || name.elementsEqual("SCRIPT".utf8)
    }

    private static func endOfScript(_ page: [UInt8], from start: Int) -> Int? {
        ByteSearch.first("</script", in: page, from: start)
            ?? ByteSearch.first("</SCRIPT", in: page, from: start)
    }

    /// A page has several scripts, most of which tell of its site.
    private static func mayTellOfRecipe(_ page: [UInt8], _ json: Range<Int>) -> Bool {
        ByteSearch.first("ecipe", in: page, from: json.lowerBound, to: json.upperBound) != nil
    }

    /// What of `content` is JSON, without the comments and CDATA sections around it and without
    /// the semicolons of a habit.
    private static func json(in content: Range<Int>, of page: [UInt8]) -> Range<Int> {
        var (start, end) = (content.lowerBound, content.upperBound)
        while start < end, isAround(page[start], wrappers), !isOpening(page, start, end) {
            start += 1
        }
        while start < end, isAround(page[end - 1], endings) { end -= 1 }
        // "]]" closes a CDATA section where the JSON itself is an object.
        guard start < end, page[start] == UInt8(ascii: "{") else { return start..<end }
        while start < end, isAround(page[end - 1], [UInt8(ascii: "]")]) { end -= 1 }
        return start..<end
    }

    private static let wrappers: [UInt8] = Array("/<!-CDATA[*]>;".utf8)
    private static let endings: [UInt8] = Array(";/*>-".utf8)

    private static func isAround(_ byte: UInt8, _ signs: [UInt8]) -> Bool {
        byte <= UInt8(ascii: " ") || signs.contains(byte)
    }

    /// Whether a bracket that opens an array, and not one of "[CDATA[", stands at `start`.
    private static func isOpening(_ page: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard page[start] == UInt8(ascii: "[") else { return false }
        return !page[start..<end].starts(with: "[CDATA[".utf8)
            && !page[..<start].suffix(6).elementsEqual("[CDATA".utf8)
    }
}
