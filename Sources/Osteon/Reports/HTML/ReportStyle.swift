/// How a report looks, on a screen by day and by night and on paper: one stylesheet for pages and
/// for what is put into other pages.
public enum ReportStyle {
    /// The stylesheet; it asks for nothing from elsewhere.
    public static let css = sheet.html

    /// The same as an element of a page's head.
    static let element: Markup = "<style>\n\(sheet)</style>"

    private static let sheet = [colours, text, parts, lines, paper].joined("")

    /// Two accents that differ in lightness too: teal for what is there, orange for what is wrong.
    private static let colours: Markup = """
        :root { color-scheme: light dark; --ink: #1c1c1a; --soft: #57574f; --rule: #d5d4cd;
        --page: #fdfdfb; --box: #f3f2ec; --known: #0b6e63; --maybe: #bfe0da; --edge: #0b6e63;
        --warn: #9a3d00; --warnbox: #fdf0e6; --mark: #1c1c1a; }
        @media (prefers-color-scheme: dark) {
        :root { --ink: #ecebe6; --soft: #b0afa7; --rule: #43433f; --page: #191918; --box: #242422;
        --known: #5cc9b8; --maybe: #23524b; --edge: #5cc9b8; --warn: #ffb07a; --warnbox: #3a2614;
        --mark: #ecebe6; }
        }

        """

    private static let text: Markup = """
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 38rem; padding: 1rem 1rem 3rem; background: var(--page);
        color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
        h1 { font-size: 1.45rem; line-height: 1.25; margin: .5rem 0 .25rem; }
        h2 { font-size: 1.3rem; line-height: 1.25; margin: 2.5rem 0 .25rem; }
        h3 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
        h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
        p { margin: .5rem 0; }
        ul, ol { margin: .5rem 0; padding-left: 1.25rem; }
        ol { padding-left: 2rem; }
        li { margin: .25rem 0; }
        a { color: inherit; text-decoration: underline; text-decoration-color: var(--known);
        text-decoration-thickness: 1px; text-underline-offset: .18em; }
        a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--known);
        outline-offset: 2px; }
        :target { background: var(--box); box-shadow: 0 0 0 .3rem var(--box); }
        .soft { color: var(--soft); font-size: .9rem; }
        sup.source { font-size: .75em; line-height: 0; white-space: nowrap; }
        figure { margin: 1rem 0; }
        figcaption { margin-bottom: .5rem; }
        figure svg + .scroll { margin-top: .75rem; }
        svg { display: block; width: 100%; overflow: visible; font: inherit; font-size: .8125rem; }
        svg text { fill: var(--ink); }
        .nowrap { white-space: nowrap; }

        """

    private static let parts: Markup = """
        .left-out, .cautions { border-left: .35rem solid var(--warn); background: var(--warnbox);
        padding: .6rem .9rem; margin: 1rem 0; }
        .left-out strong, .cautions h3 { color: var(--warn); }
        .cautions h3 { margin: 0; }
        .words { font-size: 1.25rem; line-height: 1.3; margin: 1rem 0 0; font-weight: 600; }
        .headline .number { margin: .25rem 0; font-size: 1.1rem; }
        .headline .number b { font-size: 2.6rem; line-height: 1.1; margin-right: .35rem; }
        .bars > ul, ol.gaps, ul.gaps, .plain { list-style: none; padding: 0; margin: 0; }
        .bars > ul > li { display: grid; grid-template-columns: 1fr auto; column-gap: .75rem;
        padding: .5rem 0; margin: 0; border-top: 1px solid var(--rule); }
        .bars .name { font-weight: 600; }
        .bars .share { text-align: right; font-variant-numeric: tabular-nums; font-weight: 600; }
        .bars svg, .bars .detail { grid-column: 1 / -1; }
        .bars .detail { font-size: .9rem; }
        .known { fill: var(--known); }
        .maybe { fill: var(--maybe); stroke: var(--edge); stroke-width: 1; stroke-dasharray: 3 2; }
        .track { fill: var(--box); stroke: var(--rule); stroke-width: 1; }
        .mark, .whisker { stroke: var(--mark); stroke-width: 2; }
        .whisker { stroke-width: 1.5; }
        .target { stroke: var(--warn); stroke-width: 2; stroke-dasharray: 5 2; }
        .band { fill: var(--maybe); }
        .mean { stroke: var(--known); stroke-width: 4; stroke-linecap: round; }
        .grid { stroke: var(--rule); }
        .part { stroke: var(--page); stroke-width: 1.5; }
        .sitting { stroke: var(--known); stroke-width: 14; }
        .axis, .tick { stroke: var(--mark); stroke-width: 1.5; }
        svg .unit { fill: var(--soft); }
        .dot { fill: var(--page); stroke: var(--mark); stroke-width: 2; }
        .gaps > li { display: grid; grid-template-columns: 7rem 5.5rem 1fr; column-gap: .5rem;
        padding: .35rem 0; border-top: 1px solid var(--rule); margin: 0; }
        .gaps .name { font-weight: 600; }
        @media (max-width: 30rem) {
        .gaps > li { grid-template-columns: 1fr auto; }
        .gaps .advice { grid-column: 1 / -1; }
        }

        """

    private static let lines: Markup = """
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .9rem;
        font-variant-numeric: tabular-nums; }
        caption { text-align: left; padding: .25rem 0; font-weight: 600; }
        th, td { text-align: left; vertical-align: top; padding: .25rem .5rem .25rem 0;
        border-top: 1px solid var(--rule); font-weight: inherit; }
        thead th { border: 0; color: var(--soft); }
        th.number, td.number { text-align: right; white-space: nowrap; }
        .matrix { font-size: .8rem; }
        .matrix th[scope=row] { min-width: 9rem; }
        .matrix td, .matrix th { padding-right: .3rem; }
        abbr { text-decoration: none; }
        details { border-top: 1px solid var(--rule); }
        details > summary { cursor: pointer; padding: .45rem 0; }
        .line > summary .became { display: block; margin-left: 1rem; color: var(--soft); }
        .line .inside { margin: 0 0 1rem 1rem; }
        .line.companion { margin-left: 1rem; }
        .doubtful, .not-found { color: var(--warn); font-weight: 600; }
        dl { margin: .25rem 0; display: grid; grid-template-columns: 7.5rem 1fr; column-gap: .75rem;
        font-size: .9rem; }
        dt { color: var(--soft); }
        dd { margin: 0 0 .2rem; }
        .sources li { margin: .5rem 0; }
        footer { border-top: 1px solid var(--rule); margin-top: 3rem; color: var(--soft); }

        """

    private static let paper: Markup = """
        @media print {
        @page { size: A4; margin: 16mm; }
        :root { color-scheme: light; --ink: #000; --soft: #333; --rule: #aaa; --page: #fff;
        --box: #f2f2f2; --known: #0b6e63; --maybe: #d5ebe7; --edge: #0b6e63; --warn: #7a3000;
        --warnbox: #fff; --mark: #000; }
        * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.35; }
        h2, h3, h4, figcaption, caption, thead, summary { break-after: avoid; }
        figure > svg, figcaption, li, tr, .left-out, .cautions > ul > li, .line { break-inside: avoid; }
        nav { display: none; }
        section.subject + section.subject { break-before: page; }
        .scroll { overflow: visible; }
        }

        """
}
