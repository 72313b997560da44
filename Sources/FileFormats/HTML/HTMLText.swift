import CLibXML2

/// Text that may hold HTML: entities and tags, as in "&frac12; cup <b>flour</b>".
public enum HTMLText {
    /// The lines of `text` without its entities and tags, white space as one space each.
    ///
    /// A line ends where the text has a line end, or HTML one.
    public static func lines(_ text: String) -> [String] {
        guard !HTMLLines.isPlain(text) else { return [text] }
        var lines = HTMLLines()
        // Many pages escape twice: "&amp;frac12;".
        var plain = text.utf8.contains(UInt8(ascii: "&")) ? decoded(decoded(text)) : text
        guard plain.utf8.contains(UInt8(ascii: "<")) else {
            return split(plain, &lines)
        }
        var rest = plain[...]
        plain = ""
        while let opening = rest.firstIndex(of: "<") {
            lines.add(endingLines: rest[..<opening])
            guard let tag = tag(rest[opening...]) else {
                lines.add("<")
                rest = rest[rest.index(after: opening)...]
                continue
            }
            lines.pass(tag.name)
            rest = rest[tag.end...]
        }
        return split(String(rest), &lines)
    }

    /// The text of all lines in one.
    public static func line(_ text: String) -> String {
        isPlain(text) ? text : lines(text).joined(separator: " ")
    }

    /// Whether `text` is one line as it is, so that nothing need be done to it.
    public static func isPlain(_ text: String) -> Bool { HTMLLines.isPlain(text) }

    private static func split(_ text: String, _ lines: inout HTMLLines) -> [String] {
        lines.add(endingLines: text[...])
        return lines.finished
    }

    /// The name of the tag that `text` begins with, and its end; nil where "<" is only a sign.
    private static func tag(_ text: Substring) -> (name: String, end: Substring.Index)? {
        let inside = text.dropFirst()
        let name = inside.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
        guard name.first?.isLetter == true || inside.hasPrefix("!--"),
            // Farther away no tag ends: what is never closed is looked for once, not for each sign.
            let close = inside.prefix(4096).firstIndex(of: ">")
        else { return nil }
        return (name.lowercased(), inside.index(after: close))
    }

    /// `text` with its entities replaced once; what is no entity stays.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var plain = ""
        plain.reserveCapacity(text.utf8.count)
        var rest = text[...]
        while let ampersand = rest.firstIndex(of: "&") {
            plain += rest[..<ampersand]
            let after = rest[rest.index(after: ampersand)...]
            let name = after.prefix(32).prefix {
                $0 == "#" || $0.isASCII && ($0.isLetter || $0.isNumber)
            }
            if let scalar = scalar(named: name) {
                plain.unicodeScalars.append(scalar)
                rest = after[name.endIndex...]
                if rest.first == ";" { rest = rest.dropFirst() }
            } else {
                plain += "&"
                rest = after
            }
        }
        return plain + rest
    }

    private static func scalar(named name: Substring) -> UnicodeScalar? {
        if name.first == "#" {
            let digits = name.dropFirst()
            let isHexadecimal = digits.first == "x" || digits.first == "X"
            let number =
                isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return number.flatMap { UnicodeScalar($0) }
        }
        if let known = fractions[String(name)] { return known }
        return String(name).withCString { name in
            name.withMemoryRebound(to: xmlChar.self, capacity: 1) { htmlEntityLookup($0) }
                .flatMap { UnicodeScalar($0.pointee.value) }
        }
    }

    /// Names of HTML 5 that libxml2, which knows those of HTML 4, does not.
    private static let fractions: [String: UnicodeScalar] = [
        "half": "½", "frac13": "⅓", "frac23": "⅔", "frac15": "⅕", "frac25": "⅖", "frac35": "⅗",
        "frac45": "⅘", "frac16": "⅙", "frac56": "⅚", "frac18": "⅛", "frac38": "⅜", "frac58": "⅝",
        "frac78": "⅞", "apos": "'", "lpar": "(", "rpar": ")", "comma": ",", "period": ".",
    ]
}

extension HTMLLines {
    /// Takes a text whose line ends count.
    fileprivate mutating func add(endingLines text: Substring) {
        var isFirst = true
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if !isFirst { end() }
            isFirst = false
            add(String(line))
        }
    }
}
