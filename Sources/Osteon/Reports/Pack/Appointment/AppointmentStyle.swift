/// How the page for an appointment looks: one sheet of A4, black on white.
enum AppointmentStyle {
    /// An element of the page's head; it asks for nothing from elsewhere.
    static let element: Markup = "<style>\n\(sheet)</style>"

    private static let sheet: Markup = """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 190mm; padding: 6mm; background: #fff; color: #000;
        font: 8.4pt/1.27 system-ui, sans-serif; overflow-wrap: break-word; }
        h1 { font-size: 13pt; line-height: 1.2; margin: 0 0 1mm; }
        h2 { font-size: 9.5pt; line-height: 1.2; margin: 2mm 0 .6mm; }
        p { margin: .5mm 0; }
        ol { margin: 0; padding-left: 5mm; }
        table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
        th, td { text-align: left; vertical-align: top; padding: .2mm 2mm .2mm 0; font-weight: normal;
        border-top: .2mm solid #999; }
        thead th { border: 0; color: #333; vertical-align: bottom; }
        th.number, td.number { text-align: right; }
        td.number { white-space: nowrap; }
        th:last-child, td:last-child { padding-right: 0; }
        sup { font-size: .75em; line-height: 0; }
        .soft { color: #333; }
        footer { border-top: .3mm solid #000; margin-top: 2mm; padding-top: 1mm; font-size: 6.9pt; }
        @media print {
        @page { size: A4; margin: 10mm 12mm; }
        body { max-width: none; padding: 0; }
        tr, li { break-inside: avoid; }
        h2 { break-after: avoid; }
        }

        """
}
