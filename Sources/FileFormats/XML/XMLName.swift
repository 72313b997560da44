/// The local name of an element, as the parser holds it; valid until the reading ends.
public struct XMLName: Equatable {
    /// The parser keeps each name once, so that names are equal where their places are.
    private let start: UnsafePointer<UInt8>

    init(_ start: UnsafePointer<UInt8>) { self.start = start }

    /// The name as text.
    public var text: String { String(cString: start) }

    /// Whether the name is `text`.
    public static func == (name: XMLName, text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        // Byte by byte, because the name may end before the text does.
        for index in 0..<count where name.start[index] != text.utf8Start[index] { return false }
        return name.start[count] == 0
    }

    /// Lets a `switch` over a name have texts for cases.
    public static func ~= (text: StaticString, name: XMLName) -> Bool { name == text }
}
