import CLibXML2

/// Makes rows of elements and texts.
///
/// A file of rows has some thirty elements and texts a row: they are put together here, without a
/// call to a handler for each, which takes as long as the parse.
struct XMLRows: XMLTarget {
    private let names: [String]
    let problems = XMLProblems()
    private let take: (XMLRow) -> Void
    /// The names met so far, with their places among `names`; nil for others.
    private var places: [(name: XMLName, place: Int?)] = []
    private var row = XMLRow()
    private var depth = 0

    init(names: [String], take: @escaping (XMLRow) -> Void) {
        self.names = names
        self.take = take
    }

    static var callbacks: xmlSAXHandler {
        var callbacks = xmlSAXHandler()
        callbacks.startElementNs = { context, _, _, _, _, _, _, _, _ in
            XMLRows.at(context)?.pointee.startElement()
        }
        callbacks.endElementNs = { context, name, _, _ in
            XMLRows.at(context)?.pointee.endElement(name)
        }
        callbacks.characters = { context, text, count in
            XMLRows.at(context)?.pointee.text(text, Int(count))
        }
        callbacks.cdataBlock = callbacks.characters
        callbacks.serror = { context, problem in
            XMLRows.at(context)?.pointee.problems.add(problem)
        }
        return callbacks
    }

    private static func at(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLRows>? {
        context?.assumingMemoryBound(to: XMLRows.self)
    }

    private mutating func startElement() {
        depth += 1
        if depth == 2 { row.begin(onLine: problems.line) }
    }

    private mutating func text(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
        if depth == 3 { row.add(UnsafeBufferPointer(start: text, count: count)) }
    }

    private mutating func endElement(_ name: UnsafePointer<xmlChar>?) {
        switch depth {
        case 3: row.endField(at: name.flatMap { place(of: XMLName($0)) })
        case 2: take(row)
        default: break
        }
        depth -= 1
    }

    private mutating func place(of name: XMLName) -> Int? {
        for known in places where known.name == name { return known.place }
        let place = names.firstIndex(of: name.text)
        places.append((name, place))
        return place
    }
}
