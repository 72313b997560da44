/// A page that needs nothing but itself: no network, no script.
struct HTMLPage {
    let title: String
    let body: Markup
    /// The element with the page's stylesheet.
    var style = ReportStyle.element

    /// The page, with a line feed at its end.
    var html: String {
        let page: Markup = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            <meta name="referrer" content="no-referrer"/>
            <title>\(title)</title>
            \(style)
            </head>
            <body>
            \(body)
            </body>
            </html>

            """
        return page.html
    }
}
