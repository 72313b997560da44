// Correcting a line: another amount, another food, for this line or for good.

import { $, element, tell } from "./dom.js";
import { ask } from "./server.js";
import { meal, rewrite } from "./text.js";
import { chipOf } from "./chips.js";
import { chosenFood, showFoods } from "./search.js";

const units = ["", "g", "kg", "ml", "l", "tsp", "tbsp", "cup", "glass", "bowl", "slice", "handful",
    "piece", "can", "oz", "lb"];

let corrected = null;
let kept = () => {};

/** Calls `handler` when something was kept for good. */
export function onKept(handler) { kept = handler; }

export function openCorrection(line) {
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

function refuse(text) { $("refusal").textContent = text; }

/** Rewrites the line at hand and closes. */
function settle(text) {
    const line = corrected;
    $("correction").close();
    if (!rewrite(line.line, line.text, text)) {
        tell(`Line ${line.line} has changed meanwhile; open it again.`);
    }
}

/** Keeps an answer for every line to come. */
async function keep(correction) {
    try {
        await ask("/api/corrections", correction);
        $("correction").close();
        kept();
    } catch (error) {
        refuse(error.message);
    }
}

/** The food that is chosen; null, with a word about it, where none is. */
function food() {
    const id = chosenFood();
    if (!id) refuse("Choose a food first.");
    return id;
}

$("set-food").addEventListener("click", () => {
    const id = food();
    if (id) settle(`${corrected.words} = ${id}`);
});

$("set-amount").addEventListener("click", () => {
    const amount = $("amount").value.trim();
    if (amount) settle([amount, $("unit").value, corrected.rest].filter(Boolean).join(" "));
    else refuse("Write how much: 2, 1/2 or 200.");
});

$("keep-food").addEventListener("click", () => {
    const id = food();
    if (id) keep({ name: corrected.name, food: id });
});

$("keep-weight").addEventListener("click", () => {
    const grams = Number($("grams").value);
    if (grams > 0) keep({ measure: corrected.measure, grams });
    else refuse("Write what it weighs, in grams.");
});

$("close").addEventListener("click", () => $("correction").close());

$("correction").addEventListener("close", () => {
    const chip = corrected ? chipOf(corrected.line) : null;
    corrected = null;
    (chip || meal).focus();
});

for (const [field, button] of [["amount", "set-amount"], ["grams", "keep-weight"]]) {
    $(field).addEventListener("keydown", (event) => {
        if (event.key !== "Enter") return;
        // The text has the focus when the dialog is closed, and would take the key for its own.
        event.preventDefault();
        $(button).click();
    });
}
