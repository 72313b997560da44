/// Takes the elements and the text of an XML file as they come.
///
/// An error stops the reading; one without a position is given that of the element at hand.
public protocol XMLHandler: AnyObject {
    /// The element that comes next begins on this line, 1-based; nothing is done by default.
    func willStartElement(onLine line: Int)

    /// An element begins; `name` is its local name.
    func startElement(_ name: String, _ attributes: [String: String]) throws(FormatError)

    /// A piece of the text between two tags; a text may come in several pieces.
    func text(_ piece: String) throws(FormatError)

    /// The element ends whose local name is `name`.
    func endElement(_ name: String) throws(FormatError)
}

extension XMLHandler {
    public func willStartElement(onLine line: Int) {}
}
