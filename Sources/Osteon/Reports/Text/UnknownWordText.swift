import FoodModel

/// Medicines and conditions that are not known, told before anything else: one may be a misspelt one
/// that asks for caution.
enum UnknownWordText {
    /// One block of text a word, wrapped.
    static func blocks(_ findings: [Finding], style: TextStyle) -> [String] {
        findings.map { finding in
            style.warning(Columns.wrapped("! \(finding)", indent: "  ")) + "\n"
        }
    }
}
