// Where breakfast, lunch and dinner stand in the text, and lines that come to them or leave them.

import { tell } from "./dom.js";
import { edit, indentOf, lineAtCursor } from "./text.js";
import { current } from "./view.js";

// Keeps the place of a line that is moved while others come in.
const leaving = "\0";

/** The day that the cursor is in; the first where it is in none. */
function dayAtCursor(sittings) {
    const line = lineAtCursor();
    const above = sittings.filter((each) => each.line <= line);
    const near = above.at(-1) || sittings[0];
    return near ? near.day : 0;
}

function isPlain() {
    const view = current();
    if (view.isPlain) return true;
    tell("Lines can be added to plain text alone: write this one into the file yourself.");
    return false;
}

/** The lines of a sitting that is not there yet go behind all of its day. */
function endOfDay(all, sittings, day) {
    if (!sittings.some((each) => each.day > day)) {
        let end = all.length;
        while (end > 0 && !all[end - 1].trim()) end--;
        return end;
    }
    let end = Math.max(...sittings.filter((each) => each.day === day).map((each) => each.end));
    while (end < all.length && /^\s+\S/.test(all[end])) end++;
    return end;
}

/** Puts `text` into the sitting called `title` of `all` lines; it is begun where it is not there. */
function insert(all, sittings, day, title, text) {
    const place = sittings.find((each) => each.day === day && each.title === title);
    if (!place) {
        all.splice(endOfDay(all, sittings, day), 0, "", title, `  ${text}`);
        return;
    }
    const isBegun = place.end > place.line;
    const indent = isBegun ? indentOf(all[place.end - 1]) : indentOf(all[place.line - 1]) + "  ";
    all.splice(place.end, 0, indent + text);
}

/** Adds a line at the end of the sitting called `title`. */
export function addLine(title, text) {
    if (!isPlain()) return false;
    const { sittings } = current();
    edit((all) => insert(all, sittings, dayAtCursor(sittings), title, text));
    return true;
}

/** Moves the supplement that line `number` says to the sitting called `title`. */
export function moveLine(number, said, title) {
    if (!isPlain()) return false;
    const { sittings } = current();
    const day = sittings.length ? sittings[0].day : 0;
    edit((all) => {
        const line = all[number - 1];
        const moved = `supplement: ${line.slice(line.indexOf(said))}`;
        all[number - 1] = leaving;
        insert(all, sittings, day, title, moved);
        const place = all.indexOf(leaving);
        all.splice(place, 1);
        if (isEmptyHeading(all, place - 1)) all.splice(place - 1, 1);
    });
    return true;
}

/** Whether only supplements stood beneath the line at `index`, and none does now. */
function isEmptyHeading(all, index) {
    const heading = all[index];
    if (!/^\s*(supplements?|vitamins|pills)(\s+(with|at)\s.*|[\s\d:.]*)$/i.test(heading || "")) return false;
    const next = all[index + 1];
    return !next || !next.trim() || indentOf(next).length <= indentOf(heading).length;
}
