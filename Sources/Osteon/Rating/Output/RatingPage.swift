/// What stands around the table of an HTML index.
enum RatingPage {
    /// What tells the page from others.
    static let title = "<title>Recipes by what they give the skeleton</title>"

    static let head = """
        <!DOCTYPE html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        \(title)
        <style>
        :root { color-scheme: light dark; }
        body { font: 16px/1.4 system-ui, sans-serif; margin: 2em; }
        table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
        td, th { padding: .2em .6em; text-align: left; border-bottom: 1px solid #8886; }
        th { position: sticky; top: 0; background: Canvas; }
        th button { font: inherit; font-weight: 600; border: 0; background: none; cursor: pointer;
          color: inherit; padding: 0; }
        th[aria-sort=descending] button::after { content: " \\25BC"; }
        figure { margin: 1em 0; max-width: 60em; }
        svg { display: block; width: 100%; font-size: 13px; overflow: visible; }
        svg text { fill: CanvasText; }
        svg line { stroke: #8886; }
        circle { fill: #0b6e6388; stroke: CanvasText; }
        th[aria-sort=ascending] button::after { content: " \\25B2"; }
        </style>
        <h1>Recipes by what they give the skeleton</h1>
        <p>Ranked by likely_low, the low end of where a score likely lies. A recipe is not lucky for
        being unknown: of which too little is known comes behind the others. Where nobody says how many
        a recipe feeds, it is scored by energy and comes behind those that say so. An empty cell is not known, which is not zero. A heading sorts, and says what
        it holds.</p>
        <p>Osteon describes foods. It does not diagnose, and does not replace bone-density tests,
        medicines or your care team.</p>

        """

    static let tableHead = """
        <table>
        <thead>

        """

    /// Sorts by the column whose heading is clicked: numbers from the highest, words from A, what is
    /// not known last.
    static let script = """
        <script>
        const table = document.querySelector("table"), body = table.tBodies[0];
        table.querySelectorAll("th").forEach((head, place) => {
          head.addEventListener("click", () => {
            const rows = Array.from(body.rows, (row, at) => {
              const text = row.cells[place].textContent;
              return { row, at, text, value: text === "" ? null : isNaN(text) ? text : +text };
            });
            const words = rows.some(r => typeof r.value === "string");
            const was = head.getAttribute("aria-sort");
            const up = was ? was === "descending" : words;
            rows.sort((a, b) => {
              if (a.value === null || b.value === null)
                return (a.value === null) - (b.value === null) || a.at - b.at;
              const order = words ? a.text.localeCompare(b.text) : a.value - b.value;
              return (up ? order : -order) || a.at - b.at;
            });
            table.querySelectorAll("th").forEach(other => other.removeAttribute("aria-sort"));
            head.setAttribute("aria-sort", up ? "ascending" : "descending");
            body.append(...rows.map(r => r.row));
          });
        });
        </script>

        """
}
