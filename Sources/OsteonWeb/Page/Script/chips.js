// A chip beside each line: what it became.

import { $, element } from "./dom.js";
import { lines } from "./text.js";

let correct = () => {};

/** Calls `handler` with the line whose chip is pressed. */
export function onChip(handler) { correct = handler; }

/** The chip of line `number`; null where it has none. */
export function chipOf(number) {
    const row = $("chips").children[number - 1];
    return row ? row.querySelector(".chip") : null;
}

/** One row a line of text; rows that have not changed stay, and the focus with them. */
export function showChips(said) {
    const count = lines().length;
    const byLine = new Map(said.map((line) => [line.line, line]));
    const rows = $("chips");
    while (rows.children.length > count) rows.lastChild.remove();
    while (rows.children.length < count) rows.append(element("li"));
    for (let index = 0; index < count; index++) {
        const line = byLine.get(index + 1);
        const row = rows.children[index];
        const key = line ? JSON.stringify(line) : "";
        if (row.key === key) continue;
        row.key = key;
        const chip = line ? makeChip(line) : null;
        const hadFocus = row.contains(document.activeElement);
        row.replaceChildren(...(chip ? [chip] : []));
        if (hadFocus && chip) chip.focus();
    }
    oneStop();
}

function makeChip(line) {
    const classes = { "not found": "lost", doubtful: "unsure", note: "note" };
    const chip = element("button", { type: "button", className: `chip ${classes[line.state] || ""}` },
        element("span", { className: "what" }, line.what),
        line.much ? element("span", { className: "much" }, line.much) : null,
        line.sure ? element("span", { className: "sure" }, line.sure) : null);
    chip.title = line.label;
    chip.setAttribute("aria-label", `Line ${line.line}, ${line.text}: ${line.label}. Correct it`);
    chip.addEventListener("click", () => correct(line));
    return chip;
}

/** Of all chips one is a tab stop; arrows lead to the others. */
function oneStop(chip) {
    const chips = [...$("chips").querySelectorAll(".chip")];
    const stop = chip || chips.find((each) => each === document.activeElement) || chips[0];
    for (const each of chips) each.tabIndex = each === stop ? 0 : -1;
}

$("chips").addEventListener("keydown", (event) => {
    const chips = [...$("chips").querySelectorAll(".chip")];
    const place = chips.indexOf(document.activeElement);
    const next = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: chips.length - 1 }[event.key];
    if (place < 0 || next === undefined) return;
    event.preventDefault();
    const chip = chips[Math.min(chips.length - 1, Math.max(0, next))];
    oneStop(chip);
    chip.focus();
});
