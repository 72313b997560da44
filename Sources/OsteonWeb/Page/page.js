"use strict";

// Shows what the server says of a meal while it is written. All that is known of foods, scores and
// lines is known there; here is where things stand on the page, and what a click does to the text.

const $ = (id) => document.getElementById(id);
const token = document.querySelector("meta[name=osteon-token]").content;
const meal = $("meal");

const typingPause = 30;
const speakingPause = 900;
const units = ["", "g", "kg", "ml", "l", "tsp", "tbsp", "cup", "glass", "bowl", "slice", "handful",
    "piece", "can", "oz", "lb"];

let fileName = "day.meal";
let view = null;
let sequence = 0;
let shown = 0;
let running = null;
let pause = 0;
let speaking = 0;
let corrected = null;

/** Makes an element with text in it, never markup. */
function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
        if (key in made && key !== "list") made[key] = value; else made.setAttribute(key, value);
    }
    made.append(...children.filter((child) => child !== null));
    return made;
}

/** Asks the server; throws what it refuses as words for people. */
async function ask(path, body, signal) {
    const request = body === undefined ? { signal } : {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Osteon-Token": token },
        body: JSON.stringify(body),
        signal,
    };
    let response;
    try {
        response = await fetch(path, request);
    } catch (error) {
        if (error.name === "AbortError") throw error;
        throw new Error("Osteon does not answer: is osteon serve still running?");
    }
    if (response.ok) return response;
    const problem = await response.json();
    const place = problem.line ? `Line ${problem.line}: ` : "";
    throw new Error(place + problem.detail);
}

function request() {
    const body = { meal: meal.value, name: fileName };
    if ($("family").value) body.profile = $("family").value + "-" + $("sex").value + $("age").value;
    return body;
}

// The text and its score

function textChanged() {
    sessionStorage.setItem("meal", meal.value);
    sessionStorage.setItem("name", fileName);
    fitLines();
    clearTimeout(pause);
    pause = setTimeout(look, typingPause);
}

/** As many rows as lines, so that chips need no scrolling of their own. */
function fitLines() {
    meal.rows = Math.max(10, meal.value.split("\n").length);
}

async function look() {
    const number = ++sequence;
    if (running) running.abort();
    if (!meal.value.trim()) {
        shown = number;
        view = null;
        showNothing();
        return;
    }
    running = new AbortController();
    try {
        const response = await ask("/api/view", request(), running.signal);
        const answer = await response.json();
        // What was asked later has been answered already.
        if (number < shown) return;
        shown = number;
        view = answer;
        show();
    } catch (error) {
        if (error.name === "AbortError" || number < shown) return;
        shown = number;
        $("problem").textContent = error.message;
        $("score").classList.add("stale");
        $("chips").classList.add("stale");
    }
}

function show() {
    $("problem").textContent = "";
    $("score").classList.remove("stale");
    $("chips").classList.remove("stale");
    // Made by the server, which escapes every text of a person's.
    $("score").innerHTML = view.score;
    const assumed = view.profileIsAssumed ? ", taken for lack of another" : "";
    $("whom").textContent = `Profile ${view.profile}${assumed}`;
    $("brief").textContent = view.brief;
    $("findings").replaceChildren(...view.findings.map((text) => element("li", {}, text)));
    showChips();
    performance.clearMarks("osteon-shown");
    performance.mark("osteon-shown");
    clearTimeout(speaking);
    speaking = setTimeout(() => { $("spoken").textContent = view ? view.spoken : ""; }, speakingPause);
}

function showNothing() {
    $("problem").textContent = "";
    $("score").replaceChildren(element("p", { className: "soft" },
        "Write what was eaten: the score appears here, with its range and what it does not know."));
    $("whom").textContent = "";
    $("brief").textContent = "";
    $("findings").replaceChildren();
    $("chips").replaceChildren();
}

/** One row a line of text; rows that have not changed stay, and the focus with them. */
function showChips() {
    const count = meal.value.split("\n").length;
    const byLine = new Map(view.lines.map((line) => [line.line, line]));
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
    chip.addEventListener("click", () => openCorrection(line));
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

// Changing the text, so that it can be undone

/** Puts `text` in place of the characters from `start` to `end`. */
function replace(start, end, text) {
    const place = document.activeElement;
    meal.focus();
    meal.setSelectionRange(start, end);
    if (!document.execCommand("insertText", false, text)) meal.setRangeText(text, start, end, "end");
    if (place && place !== meal) place.focus();
    textChanged();
}

function startOfLine(lines, index) {
    return lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
}

/** Puts `text` in place of what line `number` says; what stands before it, and a remark, stay. */
function rewrite(number, said, text) {
    const lines = meal.value.split("\n");
    const at = lines[number - 1] === undefined ? -1 : lines[number - 1].indexOf(said);
    if (at < 0) return false;
    const start = startOfLine(lines, number - 1) + at;
    replace(start, start + said.length, text);
    return true;
}

/** Adds a line at the end of the meal called `sitting`, which is begun where it is not there. */
function addLine(sitting, text) {
    const lines = meal.value.split("\n");
    const name = sitting.toLowerCase();
    const heading = lines.findIndex((line) => /^\S/.test(line)
        && line.toLowerCase().startsWith(name) && !/^[\d]/.test(line));
    if (heading < 0) {
        const gap = meal.value.endsWith("\n") ? "\n" : "\n\n";
        replace(meal.value.length, meal.value.length, `${gap}${sitting}\n  ${text}\n`);
        return;
    }
    let last = heading;
    while (last + 1 < lines.length && /^\s+\S/.test(lines[last + 1])) last++;
    if (last === heading) while (last + 1 < lines.length && lines[last + 1].trim()) last++;
    const indent = last > heading ? /^\s*/.exec(lines[last])[0] : "  ";
    const end = startOfLine(lines, last) + lines[last].length;
    replace(end, end, `\n${indent}${text}`);
}

// Correcting a line

function openCorrection(line) {
    corrected = line;
    $("correction-title").textContent = line.text;
    $("became").textContent = line.label;
    $("reason").textContent = [line.reason, line.weight].filter(Boolean).join(" · ");
    $("refusal").textContent = "";
    $("amount").value = line.amount || "";
    const own = line.unit || "";
    const all = units.includes(own) ? units : [own, ...units];
    $("unit").replaceChildren(...all.map((unit) =>
        element("option", { value: unit, selected: unit === own }, unit || "(pieces)")));
    $("search").value = "";
    $("found").textContent = "";
    showFoods([...(line.food ? [line.food] : []), ...line.choices], line.food);
    $("keep-food").hidden = !line.name;
    $("keep-food").textContent = line.name ? `Always for “${line.name}”` : "";
    $("weighing").hidden = !line.measure;
    $("measure").textContent = line.measure ? `${line.measure} weighs` : "";
    $("grams").value = "";
    $("correction").showModal();
    $(line.state === "not found" ? "search" : "amount").focus();
}

function showFoods(foods, taken) {
    $("foods").replaceChildren(...foods.map((food) => element("label", {},
        element("input", { type: "radio", name: "food", value: food.id,
            checked: Boolean(taken) && food.id === taken.id }),
        element("span", {}, food.name))));
    if (!foods.length) $("found").textContent = "No food is near: look for one by other words.";
}

let search = 0;
let searching = 0;

$("search").addEventListener("input", () => {
    clearTimeout(searching);
    searching = setTimeout(lookForFoods, 120);
});

async function lookForFoods() {
    const number = ++search;
    const words = $("search").value.trim();
    if (!words || !corrected) return;
    try {
        const response = await ask("/api/foods?limit=20&q=" + encodeURIComponent(words));
        const answer = await response.json();
        if (number !== search) return;
        showFoods(answer.foods, null);
        const count = answer.foods.length;
        $("found").textContent = count ? `${count} found, the best first` : `No food's name has “${words}”.`;
    } catch (error) {
        $("refusal").textContent = error.message;
    }
}

function chosenFood() {
    const chosen = $("foods").querySelector("input:checked");
    if (!chosen) $("refusal").textContent = "Choose a food first.";
    return chosen ? chosen.value : null;
}

/** Rewrites the line at hand and closes. */
function settle(text) {
    const line = corrected;
    $("correction").close();
    if (!rewrite(line.line, line.text, text)) {
        $("problem").textContent = `Line ${line.line} has changed meanwhile; open it again.`;
    }
}

$("set-food").addEventListener("click", () => {
    const food = chosenFood();
    if (food) settle(`${corrected.words} = ${food}`);
});

$("set-amount").addEventListener("click", () => {
    const amount = $("amount").value.trim();
    if (!amount) {
        $("refusal").textContent = "Write how much: 2, 1/2 or 200.";
        return;
    }
    settle([amount, $("unit").value, corrected.rest].filter(Boolean).join(" "));
});

/** Keeps an answer for every line to come. */
async function keep(correction) {
    try {
        await ask("/api/corrections", correction);
        $("correction").close();
        look();
    } catch (error) {
        $("refusal").textContent = error.message;
    }
}

$("keep-food").addEventListener("click", () => {
    const food = chosenFood();
    if (food) keep({ name: corrected.name, food });
});

$("keep-weight").addEventListener("click", () => {
    const grams = Number($("grams").value);
    if (grams > 0) keep({ measure: corrected.measure, grams });
    else $("refusal").textContent = "Write what it weighs, in grams.";
});

$("close").addEventListener("click", () => $("correction").close());

$("correction").addEventListener("close", () => {
    const line = corrected;
    corrected = null;
    const row = line ? $("chips").children[line.line - 1] : null;
    const chip = row ? row.querySelector(".chip") : null;
    (chip || meal).focus();
});

for (const [field, button] of [["amount", "set-amount"], ["grams", "keep-weight"]]) {
    $(field).addEventListener("keydown", (event) => { if (event.key === "Enter") $(button).click(); });
}

// What helps, and what is to be bought

function busy(button, place, words) {
    button.disabled = true;
    place.replaceChildren(element("p", { className: "soft" }, words));
}

function signed(points) { return (points < 0 ? "−" : "+") + Math.abs(points).toFixed(1); }

function range(score) {
    const likely = `likely ${score.likelyLow.toFixed(0)}–${score.likelyHigh.toFixed(0)}`;
    return score.point === null ? likely : `${score.point.toFixed(1)} (${likely})`;
}

async function suggest() {
    const place = $("changes");
    busy($("suggest"), place, "Looking for what helps most; this takes some seconds.");
    try {
        const avoid = $("avoid").value.split(",").map((word) => word.trim()).filter(Boolean);
        const response = await ask("/api/suggest", { ...request(), avoid, seconds: 4 });
        showChanges(await response.json());
    } catch (error) {
        place.replaceChildren(element("p", {}, error.message));
    }
    $("suggest").disabled = false;
}

function showChanges(plan) {
    const place = $("changes");
    if (plan.outcome !== "plan") {
        const words = { withheld: "The targets of the score do not hold for you, so nothing is suggested.",
            nothing: "Nothing that could be suggested is worth a change.",
            conflict: "Nothing helps within these limits." }[plan.outcome];
        place.replaceChildren(element("p", {}, words),
            element("ul", {}, ...plan.relaxations.map((way) => element("li", {}, way))));
        return;
    }
    const steps = [
        ...plan.additions.map((step) => changeRow(step, "add", () => {
            addLine(step.sitting, told(step));
            return true;
        })),
        ...plan.swaps.map((step) => changeRow(step, "swap", () => swap(step))),
        ...plan.timing.map((step) => changeRow(step, "move", null)),
    ];
    place.replaceChildren(
        element("p", {}, `${range(plan.before.score)} → ${range(plan.after.score)} with all of them. ` +
            "Each point counts after those above it."),
        element("ul", { className: "plain" }, ...steps));
}

/** The line that means just the food of a change. */
function told(step) {
    return `${Math.round(step.grams)} g ${step.food.name} = ${step.food.id}`;
}

function changeRow(step, verb, act) {
    const row = element("li", {},
        element("span", { className: "points" }, signed(step.delta.points)),
        element("span", {}, `${verb} ${step.text}`,
            element("span", { className: "soft why" }, step.why)));
    if (act) {
        const button = element("button", { type: "button" }, verb === "add" ? "Add" : "Swap");
        button.setAttribute("aria-label", `${button.textContent}: ${step.text}`);
        button.addEventListener("click", () => {
            if (act()) {
                button.disabled = true;
                button.textContent = "Done";
            }
        });
        row.append(button);
    }
    return row;
}

/** Rewrites the line that is swapped, where it stands once. */
function swap(step) {
    const lines = meal.value.split("\n");
    const places = lines.map((line, index) => (line.includes(step.line) ? index + 1 : 0)).filter(Boolean);
    if (places.length === 1) return rewrite(places[0], step.line, told(step));
    $("problem").textContent = `“${step.line}” stands in ${places.length} lines: change the one you mean.`;
    return false;
}

async function shop() {
    const place = $("shopping");
    busy($("shop"), place, "Writing the list.");
    try {
        const body = { meal: meal.value, name: fileName, people: Number($("people").value) || 1 };
        if (view && view.hasDay) body.days = Number($("days").value) || 1;
        const list = await (await ask("/api/shop", body)).json();
        const aisles = list.aisles.flatMap((aisle) => [
            element("h4", {}, aisle.title),
            element("ul", {}, ...aisle.items.map((item) => element("li", {},
                item.buy ? `${item.item}: ${item.buy}` : item.item))),
        ]);
        if (list.notFound.length) {
            aisles.unshift(element("h4", {}, "Not found: as written, to be bought too"),
                element("ul", {}, ...list.notFound.map((lost) => element("li", {}, lost.text))));
        }
        place.replaceChildren(...aisles);
    } catch (error) {
        place.replaceChildren(element("p", {}, error.message));
    }
    $("shop").disabled = false;
}

$("suggest").addEventListener("click", suggest);
$("shop").addEventListener("click", shop);

// Files

function save(name, type, text) {
    const address = URL.createObjectURL(new Blob([text], { type }));
    element("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
}

$("save-meal").addEventListener("click", () => save(fileName, "text/plain", meal.value));

$("save-json").addEventListener("click", async () => {
    try {
        const response = await ask("/api/score", request());
        save(fileName.replace(/\.[^.]*$/, "") + ".json", "application/json", await response.text());
    } catch (error) {
        $("problem").textContent = error.message;
    }
});

async function open(file) {
    if (file.size > 500000) {
        $("problem").textContent = `“${file.name}” is larger than half a megabyte: use osteon score.`;
        return;
    }
    const text = await file.text();
    fileName = file.name.replace(/[\\/]/g, " ") || "day.meal";
    replace(0, meal.value.length, text);
}

$("open").addEventListener("click", () => $("file").click());
$("file").addEventListener("change", () => { if ($("file").files[0]) open($("file").files[0]); });

for (const name of ["dragenter", "dragover"]) {
    document.addEventListener(name, (event) => {
        event.preventDefault();
        $("editor").classList.add("dropping");
    });
}
document.addEventListener("dragleave", () => $("editor").classList.remove("dropping"));
document.addEventListener("drop", (event) => {
    event.preventDefault();
    $("editor").classList.remove("dropping");
    if (event.dataTransfer.files[0]) open(event.dataTransfer.files[0]);
});

$("example").addEventListener("click", () => {
    fileName = "day.meal";
    replace(0, meal.value.length, `breakfast 07:30
  60 g rolled oats
  200 ml semi-skimmed milk
  1 banana
  1 cup coffee

lunch 12:30
  2 slices rye bread
  30 g gouda cheese
  1 tomato

dinner 19:00
  120 g salmon, baked
  150 g broccoli, boiled
  3 boiled potatoes
  1 tbsp olive oil
`);
});

// Whom it is for

async function listFamilies() {
    try {
        const list = await (await ask("/api/profiles")).json();
        $("family").append(...list.profiles.map((each) => element("option", { value: each.key }, each.title)));
        for (const each of list.profiles) if (each.sex) sexes.set(each.key, each.sex === "female" ? "f" : "m");
    } catch (error) {
        $("problem").textContent = error.message;
    }
}

const sexes = new Map();

$("family").addEventListener("change", () => {
    const family = $("family").value;
    $("age").disabled = !family;
    $("sex").disabled = !family || sexes.has(family);
    if (sexes.has(family)) $("sex").value = sexes.get(family);
    look();
});
$("sex").addEventListener("change", look);
$("age").addEventListener("change", look);

// The keyboard

meal.addEventListener("input", textChanged);
meal.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const number = meal.value.slice(0, meal.selectionStart).split("\n").length;
    const line = view && view.lines.find((each) => each.line === number);
    if (line) openCorrection(line);
});

meal.value = sessionStorage.getItem("meal") || "";
fileName = sessionStorage.getItem("name") || fileName;
fitLines();
listFamilies();
look();
