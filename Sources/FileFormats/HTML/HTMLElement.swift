import CLibXML2

/// One element of a web page.
public struct HTMLElement {
    private let node: xmlNodePtr
    /// Keeps the tree that the element is in.
    private let document: HTMLDocument

    init(_ node: xmlNodePtr, in document: HTMLDocument) {
        self.node = node
        self.document = document
    }

    /// In lower case: "li".
    public var name: String { node.pointee.name.map { String(cString: $0) } ?? "" }

    /// The line on which the element begins, 1-based.
    public var line: Int { max(1, Int(xmlGetLineNo(node))) }

    /// The value of the attribute `name`; nil where there is none.
    public subscript(name: String) -> String? {
        guard let attribute = xmlHasProp(node, name) else { return nil }
        var value = ""
        var part = attribute.pointee.children
        while let text = part {
            if let content = text.pointee.content { value += String(cString: content) }
            part = text.pointee.next
        }
        return value
    }

    /// The words of the attribute `name`, which spaces part.
    public func words(_ name: String) -> [Substring] {
        guard let value = self[name] else { return [] }
        return value.utf8.split { $0 <= UInt8(ascii: " ") }.map { Substring($0) }
    }

    /// The innermost element called `name` that this one is in; nil where there is none.
    public func enclosing(_ name: String) -> HTMLElement? {
        var place = node.pointee.parent
        while let outer = place, outer.pointee.type == XML_ELEMENT_NODE {
            let element = HTMLElement(outer, in: document)
            if element.name == name { return element }
            place = outer.pointee.parent
        }
        return nil
    }

    /// All elements inside this one, in the order of the page; inside those that `isClosed` says,
    /// none is looked for.
    public func elements(
        notInside isClosed: (HTMLElement) -> Bool = { _ in false }
    ) -> [HTMLElement] {
        var found: [HTMLElement] = []
        forEachNode { node in
            guard node.pointee.type == XML_ELEMENT_NODE else { return true }
            let element = HTMLElement(node, in: document)
            found.append(element)
            return !isClosed(element)
        }
        return found
    }

    /// The text as a reader sees it: spaces joined, and a line for each `<br>`, list item,
    /// paragraph and row.
    public var lines: [String] {
        var lines = HTMLLines()
        forEachNode { node in
            switch node.pointee.type {
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE, XML_ENTITY_REF_NODE:
                if let content = node.pointee.content { lines.add(String(cString: content)) }
                return true
            case XML_ELEMENT_NODE:
                let name = node.pointee.name.map { String(cString: $0) } ?? ""
                lines.pass(name)
                return !["script", "style", "template", "noscript"].contains(name)
            default: return true
            }
        } leave: { node in
            let name = node.pointee.name.map { String(cString: $0) } ?? ""
            lines.pass(name)
        }
        return lines.finished
    }

    /// All text inside as it is written, that of a script too.
    public var source: String {
        var source = ""
        forEachNode { node in
            if node.pointee.type != XML_ELEMENT_NODE, let content = node.pointee.content {
                source += String(cString: content)
            }
            return true
        }
        return source
    }

    /// The text in one line.
    public var text: String { lines.joined(separator: " ") }

    /// Visits all nodes below this one, without recursion: pages nest as deep as they like.
    ///
    /// - Parameters:
    ///   - enter: Takes a node, and says whether to go into it.
    ///   - leave: Takes an element whose inside was visited.
    private func forEachNode(
        enter: (xmlNodePtr) -> Bool,
        leave: (xmlNodePtr) -> Void = { _ in }
    ) {
        var next = node.pointee.children
        while let current = next {
            if enter(current), let child = current.pointee.children,
                current.pointee.type == XML_ELEMENT_NODE
            {
                next = child
                continue
            }
            if current.pointee.type == XML_ELEMENT_NODE { leave(current) }
            var place: xmlNodePtr? = current
            while let from = place, from.pointee.next == nil {
                place = from.pointee.parent
                if place == node { return }
                place.map(leave)
            }
            next = place?.pointee.next
        }
    }
}
