/// Many short texts in one row of bytes; a string is made of one when it is asked for.
package struct PackedTexts: Sendable {
    private var bytes: [UInt8] = []
    /// Where each text ends.
    private var ends: [Int32] = []

    package init() {}

    package var count: Int { ends.count }

    /// Adds `text` at the end.
    package mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        ends.append(Int32(bytes.count))
    }

    /// The text at `position`.
    package subscript(position: Int) -> String {
        String(decoding: bytes[range(of: position)], as: UTF8.self)
    }

    /// How many bytes of UTF-8 the text at `position` has.
    func length(of position: Int) -> Int { range(of: position).count }

    private func range(of position: Int) -> Range<Int> {
        Int(position == 0 ? 0 : ends[position - 1])..<Int(ends[position])
    }
}

extension PackedTexts {
    package init?(_ reader: inout PackedReader) {
        guard let bytes = reader.next(UInt8.self), let ends = reader.next(Int32.self) else {
            return nil
        }
        self.bytes = bytes
        self.ends = ends
    }

    package func write(to writer: inout PackedWriter) {
        writer.add(bytes)
        writer.add(ends)
    }
}
