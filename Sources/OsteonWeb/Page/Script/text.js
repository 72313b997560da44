// The text that is written, and changes of it that can be undone.

import { $ } from "./dom.js";

export const meal = $("meal");

let name = "day.meal";
const listeners = [];

/** Calls `listener` after each change. */
export function onChange(listener) { listeners.push(listener); }

export function fileName() { return name; }

export function lines() { return meal.value.split("\n"); }

/** The number of the line that the cursor is in, from 1. */
export function lineAtCursor() { return meal.value.slice(0, meal.selectionStart).split("\n").length; }

export function changed() {
    sessionStorage.setItem("meal", meal.value);
    sessionStorage.setItem("name", name);
    fitLines();
    for (const listener of listeners) listener();
}

/** As many rows as lines, so that chips need no scrolling of their own. */
function fitLines() { meal.rows = Math.max(10, lines().length); }

/** What was written when the page was left. */
export function restore() {
    meal.value = sessionStorage.getItem("meal") || "";
    name = sessionStorage.getItem("name") || name;
    fitLines();
}

/** Puts `text` in place of the characters from `start` to `end`. */
function replace(start, end, text) {
    const place = document.activeElement;
    meal.focus();
    meal.setSelectionRange(start, end);
    const command = text ? "insertText" : "delete";
    if (!document.execCommand(command, false, text)) meal.setRangeText(text, start, end, "end");
    if (place && place !== meal) place.focus();
    changed();
}

/** Makes `text` what is written; what is the same at both ends stays. */
function become(text) {
    const old = meal.value;
    let start = 0;
    while (start < old.length && old[start] === text[start]) start++;
    let rest = 0;
    while (rest < Math.min(old.length, text.length) - start
        && old[old.length - 1 - rest] === text[text.length - 1 - rest]) rest++;
    replace(start, old.length - rest, text.slice(start, text.length - rest));
}

/** Makes the lines what `change` makes of them. */
export function edit(change) {
    const all = lines();
    change(all);
    become(all.join("\n"));
}

/** Writes on another text. */
export function open(file, text) {
    name = file || "day.meal";
    replace(0, meal.value.length, text);
    meal.setSelectionRange(0, 0);
}

/** Puts `text` in place of what line `number` says; what stands before it, and a remark, stay. */
export function rewrite(number, said, text) {
    const line = lines()[number - 1];
    const at = line === undefined ? -1 : line.indexOf(said);
    if (at < 0) return false;
    edit((all) => { all[number - 1] = line.slice(0, at) + text + line.slice(at + said.length); });
    return true;
}

export function indentOf(line) { return /^\s*/.exec(line || "")[0]; }

/** How often `said` stands in the lines, and in which: numbers from 1. */
export function linesThatSay(said) {
    return lines().map((line, index) => (line.includes(said) ? index + 1 : 0)).filter(Boolean);
}
