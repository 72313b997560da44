/// The attributes of an element, made into texts when asked for; valid while the
/// element begins.
public struct XMLAttributes {
    /// Five pointers an attribute: local name, prefix, namespace, and the ends of the value.
    private let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    private let count: Int

    init(_ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
        self.pointers = pointers
        self.count = pointers == nil ? 0 : count
    }

    /// The value of the attribute whose local name is `name`, of two the last; nil where there is none.
    public subscript(name: StaticString) -> String? {
        for index in (0..<count).reversed() where self.name(at: index).map({ $0 == name }) == true {
            return value(at: index)
        }
        return nil
    }

    /// All values, by their local names; of two the last.
    public var values: [String: String] {
        var values: [String: String] = [:]
        for index in 0..<count {
            if let name = name(at: index) { values[name.text] = value(at: index) }
        }
        return values
    }

    private func name(at index: Int) -> XMLName? { pointers?[5 * index].map(XMLName.init) }

    private func value(at index: Int) -> String? {
        guard let start = pointers?[5 * index + 3], let end = pointers?[5 * index + 4] else {
            return nil
        }
        let value = UnsafeBufferPointer(start: start, count: end - start)
        let text = String(decoding: value, as: UTF8.self)
        // Where entities are not replaced, libxml2 keeps the ampersands of a value escaped.
        let isEscaped = value.contains(UInt8(ascii: "&"))
        return isEscaped ? text.replacing("&#38;", with: "&") : text
    }
}
