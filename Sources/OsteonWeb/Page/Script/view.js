// What the server says of the text while it is written.

import { $, element, tell } from "./dom.js";
import { ask } from "./server.js";
import { fileName, meal } from "./text.js";
import { profile } from "./person.js";
import { showChips } from "./chips.js";

// A key alone is answered nearly at once; keys that come faster than answers wait for the last.
const firstPause = 8;
const typingPause = 30;
const speakingPause = 900;

let view = null;
let sequence = 0;
let shown = 0;
let running = null;
let pause = 0;
let speaking = 0;
const waiting = [];

/** What was said last; null where nothing is written. */
export function current() { return view; }

/** What every question about the text says of it. */
export function question() {
    const body = { meal: meal.value, name: fileName() };
    const name = profile();
    if (name) body.profile = name;
    return body;
}

/** Looks as soon as the keys rest. */
export function lookSoon() {
    $("result").setAttribute("aria-busy", "true");
    clearTimeout(pause);
    pause = setTimeout(look, shown === sequence ? firstPause : typingPause);
}

/** What is said of the text as it stands now. */
export function settled() {
    return new Promise((done) => {
        if ($("result").getAttribute("aria-busy") === "true") waiting.push(done);
        else done(view);
    });
}

export async function look() {
    clearTimeout(pause);
    pause = 0;
    const number = ++sequence;
    if (running) running.abort();
    $("result").setAttribute("aria-busy", "true");
    if (!meal.value.trim()) {
        view = null;
        showNothing();
        rest(number);
        return;
    }
    running = new AbortController();
    try {
        const response = await ask("/api/view", question(), running.signal);
        const answer = response.status === 204 ? null : await response.json();
        // What was asked later has been answered already.
        if (number < shown) return;
        view = answer;
        if (view) show();
        else showNothing();
    } catch (error) {
        if (error.name === "AbortError" || number < shown) return;
        tell(error.message);
        for (const place of ["score", "chips"]) $(place).classList.add("stale");
    }
    rest(number);
}

function rest(number) {
    shown = number;
    // A key that was pressed meanwhile is still to be answered.
    if (number !== sequence || pause) return;
    $("result").setAttribute("aria-busy", "false");
    for (const done of waiting.splice(0)) done(view);
}

function calm() {
    tell("");
    for (const place of ["score", "chips"]) $(place).classList.remove("stale");
}

function show() {
    calm();
    showScore(view.score);
    const assumed = view.profileIsAssumed ? ", taken for lack of another" : "";
    $("whom").textContent = `Profile ${view.profile}${assumed}`;
    $("brief").textContent = view.brief;
    $("findings").replaceChildren(...view.findings.map((text) => element("li", {}, text)));
    showChips(view.lines);
    performance.clearMarks("osteon-shown");
    performance.mark("osteon-shown");
    clearTimeout(speaking);
    speaking = setTimeout(() => { $("spoken").textContent = view ? view.spoken : ""; }, speakingPause);
}

/** Days that were unfolded stay so. */
function showScore(html) {
    const place = $("score");
    const open = [...place.querySelectorAll("details[open] > section")].map((section) => section.id);
    // Made by the server, which escapes every text of a person's.
    place.innerHTML = html;
    for (const section of place.querySelectorAll("details > section")) {
        section.parentElement.open = open.includes(section.id);
    }
}

function showNothing() {
    calm();
    $("score").replaceChildren(element("p", { className: "soft" },
        "Write what was eaten: the score appears here, with its range and what it does not know."));
    for (const place of ["whom", "brief", "spoken"]) $(place).textContent = "";
    $("findings").replaceChildren();
    $("chips").replaceChildren();
}
