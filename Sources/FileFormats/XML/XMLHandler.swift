/// Takes the elements and the text of an XML file as they come.
///
/// Names, attributes and texts lie in the parser's memory, so that a large file costs no more than
/// its parse: what is to be kept is copied. An error stops the reading; one without a position is
/// given that of the element at hand.
public protocol XMLHandler: AnyObject {
    /// The element that comes next begins on this line, 1-based; nothing is done by default.
    func willStartElement(onLine line: Int)

    /// An element begins.
    func startElement(_ name: XMLName, _ attributes: XMLAttributes) throws(FormatError)

    /// A piece of the text between two tags, in UTF-8; a text may come in several pieces, none
    /// of which parts a letter.
    func text(_ piece: UnsafeBufferPointer<UInt8>) throws(FormatError)

    /// The element ends that began as `name`.
    func endElement(_ name: XMLName) throws(FormatError)
}

extension XMLHandler {
    public func willStartElement(onLine line: Int) {}
}
