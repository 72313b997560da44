import CLibXML2

/// What takes the elements and texts of a parse.
protocol XMLTarget {
    /// The callbacks of a parse whose context is a pointer to one of these.
    static var callbacks: xmlSAXHandler { get }

    /// Where they tell what is wrong.
    var problems: XMLProblems { get }
}
