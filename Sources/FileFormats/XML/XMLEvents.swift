import CLibXML2

/// Hands elements and texts to a handler, until an error.
struct XMLEvents: XMLTarget {
    private let handler: any XMLHandler
    let problems = XMLProblems()

    init(to handler: any XMLHandler) { self.handler = handler }

    static var callbacks: xmlSAXHandler {
        var callbacks = xmlSAXHandler()
        callbacks.startElementNs = { context, name, _, _, _, _, count, _, attributes in
            XMLEvents.at(context)?.pointee.startElement(name, attributes, Int(count))
        }
        callbacks.endElementNs = { context, name, _, _ in
            XMLEvents.at(context)?.pointee.endElement(name)
        }
        callbacks.characters = { context, text, count in
            XMLEvents.at(context)?.pointee.text(text, Int(count))
        }
        callbacks.cdataBlock = callbacks.characters
        callbacks.serror = { context, problem in
            XMLEvents.at(context)?.pointee.problems.add(problem)
        }
        return callbacks
    }

    private static func at(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLEvents>?
    {
        context?.assumingMemoryBound(to: XMLEvents.self)
    }

    private func startElement(
        _ name: UnsafePointer<xmlChar>?,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
        _ count: Int
    ) {
        guard let name else { return }
        attempt { (handler) throws(FormatError) in
            if let line = problems.line { handler.willStartElement(onLine: line) }
            try handler.startElement(XMLName(name), XMLAttributes(attributes, count: count))
        }
    }

    private func endElement(_ name: UnsafePointer<xmlChar>?) {
        guard let name else { return }
        attempt { (handler) throws(FormatError) in try handler.endElement(XMLName(name)) }
    }

    private func text(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
        attempt { (handler) throws(FormatError) in
            try handler.text(UnsafeBufferPointer(start: text, count: count))
        }
    }

    private func attempt(_ body: (any XMLHandler) throws(FormatError) -> Void) {
        guard problems.error == nil else { return }
        do {
            try body(handler)
        } catch {
            problems.add(error)
        }
    }
}
