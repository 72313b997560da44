import Foundation

/// A locale in which names are UTF-8, for this thread alone.
///
/// libarchive turns a member's name into the letters of the locale, and loses a name that the
/// locale has no letters for: in a program's own, "C", all but ASCII.
enum UTF8Locale {
    /// What `body` returns in the locale.
    static func run<Result>(
        _ body: () throws(FormatError) -> Result
    ) throws(FormatError) -> Result {
        guard let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) else { return try body() }
        let former = uselocale(locale)
        defer {
            uselocale(former)
            freelocale(locale)
        }
        return try body()
    }
}
